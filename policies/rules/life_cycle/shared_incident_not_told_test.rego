package kijun.rules.life_cycle.shared_incident_not_told_test

import data.kijun.rules.life_cycle.shared_incident_not_told as rule

system(spec) := {"metadata": {"name": "a"}, "spec": object.union({"life_cycle": {"go_live_on": "2026-04-01"}}, spec), "as_of": "2026-11-01"}

phases(records) := system({"phases": records})

noticed(date, spec) := system({"shared_government": {"roles": ["user"], "incidents": [object.union({"id": "1", "noticed_on": date}, spec)]}})

found(document) := result if {
	findings := rule.findings with input as document with data.kijun.parameters as {"shared_incident_days": 1}
	result := {[f.path, f.args.id, f.args.limit] | some f in findings}
}

test_boundary if {
	found(noticed("2026-10-31", {})) == set()
	found(noticed("2026-10-30", {})) == {[["spec", "shared_government", "incidents", 0], "1", 1]}
	found(noticed("2026-10-30", {"told_on": "2026-10-30"})) == set()
}

test_applicable_to_users_with_incidents if {
	rule.applicable with input as noticed("2026-10-30", {})
	not rule.applicable with input as system({"shared_government": {"roles": ["user"], "incidents": []}})
	not rule.applicable with input as system({"shared_government": {"roles": ["operator"], "incidents": [{"id": "1", "noticed_on": "2026-10-30"}]}})
}

silent := {"metadata": {"name": "a"}, "as_of": "2026-11-01", "spec": {"shared_government": {"roles": ["user"]}}}

test_unstated_is_open if {
	rule.applicable with input as silent
	{[u.path, u.args] | some u in rule.open} == {[["spec"], {}]} with input as silent
	count(rule.findings) == 0 with input as silent
	count(rule.open) == 0 with input as object.union(silent, {"spec": {"shared_government": {"incidents": []}}})
	not rule.applicable with input as object.union(silent, {"spec": {"shared_government": {"incidents": []}}})
}

test_silence_of_others_is_not_judged if {
	count(rule.open) == 0 with input as object.union(silent, {"spec": {"shared_government": {"roles": ["operator"]}}})
}
