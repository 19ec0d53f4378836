package kijun.rules.governance.zone_standards_incomplete_test

import data.kijun.rules.governance.zone_standards_incomplete as rule

_document(spec) := {"kind": "Organization", "metadata": {"name": "sample"}, "as_of": "2026-11-01", "spec": spec}

_keys(spec) := {[f.path, f.key] | some f in findings} if {
	findings := rule.findings with input as _document(spec)
}

_rules(covers) := {"rules": [{"name": "甲", "kind": "procedure"}, {"name": "乙", "kind": "zone_standards", "covers": covers}]}

test_each_missing_item_is_reported if {
	_keys(_rules([])) == {[["spec", "rules", 1], "physical_measures"], [["spec", "rules", 1], "entry_control"]}
	_keys(_rules(["entry_control"])) == {[["spec", "rules", 1], "physical_measures"]}
}

test_complete_is_not_reported if _keys(_rules(["physical_measures", "entry_control"])) == set()

test_no_such_rule_is_reported if {
	_keys({"rules": [{"name": "甲", "kind": "procedure"}]}) == {[["spec", "rules"], "physical_measures"], [["spec", "rules"], "entry_control"]}
	_keys({}) == {[["spec"], "physical_measures"], [["spec"], "entry_control"]}
}
