package kijun.rules.outsourcing.incident_without_action_test

import data.kijun.rules.outsourcing.incident_without_action as rule

contract(spec) := {"metadata": {"name": "a"}, "spec": spec, "as_of": "2026-11-01"}

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
