package kijun.rules.life_cycle.shared_incident_unfinished_test

import data.kijun.rules.life_cycle.shared_incident_unfinished as rule

document(records) := {"as_of": "2026-11-01", "spec": {"shared_government": {"roles": ["user"], "incidents": records}}}

place := ["spec", "shared_government", "incidents", 0]

unfinished(records) := result if {
	unknown := rule.open with input as document(records)
	result := {[u.path, u.args] | some u in unknown}
}

test_unfinished_is_open if {
	unfinished([{"id": "1", "noticed_on": "2026-10-01"}]) == {[place, {"id": "1"}]}
	unfinished([{"id": "1", "noticed_on": "2026-10-01", "handled_on": "2026-11-02"}]) == set()
}

found(day) := result if {
	findings := rule.findings with input as document([{"id": "1", "noticed_on": "2026-10-01", "handled_on": day}])
	result := {[f.path, f.args] | some f in findings}
}

test_dates if {
	found("2026-10-01") == set()
	found("2026-11-01") == set()
	found("2026-11-02") == {[array.concat(place, ["handled_on"]), {"id": "1", "handled_on": "2026-11-02"}]}
	found("2026-09-30") == {[array.concat(place, ["handled_on"]), {"id": "1", "handled_on": "2026-09-30"}]}
}

test_applicable_with_incidents if {
	rule.applicable with input as document([{"id": "1"}])
	rule.applicable with input as document([{"id": "1", "handled_on": "2026-11-01"}])
	not rule.applicable with input as document([])
}
