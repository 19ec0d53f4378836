package kijun.rules.outsourcing.insufficiency_without_correction_test

import data.kijun.rules.outsourcing.insufficiency_without_correction as rule

checks := [{"name": "上期", "result": "sufficient"}, {"name": "下期", "result": "insufficient"}]

test_bad if {
	found := rule.findings with input as {"spec": {"checks": checks, "corrections": [{"name": "是正1", "check": "上期"}, {"name": "是正2"}]}}
	{[f.path, f.args.check] | some f in found} == {[["spec", "checks", 1, "result"], "下期"]}
}

test_good if {
	count(rule.findings) == 0 with input as {"spec": {"checks": checks, "corrections": [{"name": "是正1", "check": "下期"}]}}
}

test_no_corrections if {
	{f.path | some f in rule.findings} == {["spec", "checks", 1, "result"]} with input as {"spec": {"checks": checks}}
}

test_result_unknown if {
	{[u.path, u.args.check] | some u in rule.open} == {[["spec", "checks", 2], "臨時"]} with input as {"spec": {"checks": array.concat(checks, [{"name": "臨時"}])}}
}

test_applicable_with_a_check if {
	rule.applicable with input as {"spec": {"checks": [{"name": "上期", "result": "sufficient"}]}}
	not rule.applicable with input as {"spec": {"checks": []}}
	not rule.applicable with input as {"spec": {}}
}
