package kijun.rules.outsourcing.incident_without_action_test

import data.kijun.rules.outsourcing.incident_without_action as rule

contract(spec) := {"metadata": {"name": "a"}, "spec": spec, "as_of": "2026-11-01"}

test_one_incident if {
	count(rule.findings) == 0 with input as contract({"incidents": [{"name": "誤送信", "noticed_on": "2026-10-20", "action_requested_on": "2026-10-20"}]})
	count(rule.findings) == 1 with input as contract({"incidents": [{"name": "誤送信", "noticed_on": "2026-10-20"}]})
}

test_no_action if {
	found := rule.findings with input as contract({"incidents": [
		{"name": "誤送信", "noticed_on": "2026-10-31", "action_requested_on": "2026-10-31"},
		{"name": "目的外利用", "noticed_on": "2026-10-31"},
		{"name": "紛失", "noticed_on": "2026-11-01"},
		{"name": "漏えい", "noticed_on": "2026-10-30", "suspended_on": "2026-10-30"},
	]})
	{[f.path, f.args.name] | some f in found} == {[["spec", "incidents", 1], "目的外利用"]}
}

test_applicable_with_incidents if {
	rule.applicable with input as contract({"incidents": [{"name": "紛失", "noticed_on": "2026-11-01"}]})
	not rule.applicable with input as contract({"incidents": []})
	not rule.applicable with input as contract({"upstream_contract": "b", "incidents": [{"name": "紛失"}]})
}

silent := {"metadata": {"name": "a"}, "as_of": "2026-11-01", "spec": {"signed_on": "2026-03-01", "period": {"starts_on": "2026-04-01", "ends_on": "2027-03-31"}, "information": {"classification": {"confidentiality": 2}}}}

test_unstated_is_open if {
	rule.applicable with input as silent
	{[u.path, u.args] | some u in rule.open} == {[["spec"], {}]} with input as silent
	count(rule.findings) == 0 with input as silent
	count(rule.open) == 0 with input as object.union(silent, {"spec": {"incidents": []}})
	not rule.applicable with input as object.union(silent, {"spec": {"incidents": []}})
}

test_asked_since_it_was_noticed if {
	found := rule.findings with input as contract({"incidents": [
		{"name": "甲", "noticed_on": "2026-10-30", "action_requested_on": "2026-11-02"},
		{"name": "乙", "noticed_on": "2026-10-30", "action_requested_on": "2026-10-29"},
		{"name": "丙", "noticed_on": "2026-10-30", "suspended_on": "2026-11-01"},
	]})
	{f.args.name | some f in found} == {"甲", "乙"}
}

test_silence_before_the_agreement_is_not_judged if {
	not rule.applicable with input as object.union(silent, {"as_of": "2026-02-28"})
	count(rule.open) == 0 with input as object.union(silent, {"as_of": "2026-02-28"})
}
