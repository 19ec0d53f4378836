package kijun.rules.life_cycle.shared_use_incident_not_told_test

import data.kijun.rules.life_cycle.shared_use_incident_not_told as rule

organization(services) := {"spec": {"shared_services": services}, "as_of": "2026-11-01"}

service(spec) := organization([object.union({"name": "共通端末"}, spec)])

noticed(date, spec) := {"incidents": [object.union({"id": "1", "noticed_on": date}, spec)]}

found(spec) := result if {
	findings := rule.findings with input as service(spec) with data.kijun.parameters as {"shared_incident_days": 1}
	result := {[f.path, f.args.id, f.args.limit] | some f in findings}
}

test_boundary if {
	found(noticed("2026-10-31", {})) == set()
	found(noticed("2026-10-30", {})) == {[["spec", "shared_services", 0, "incidents", 0], "1", 1]}
	found(noticed("2026-10-30", {"told_on": "2026-10-30"})) == set()
}

test_applicable_with_incidents if {
	rule.applicable with input as service(noticed("2026-10-30", {}))
	not rule.applicable with input as service({"incidents": []})
	not rule.applicable with input as organization([])
}

silent := {"spec": {}, "as_of": "2026-11-01"}

unsaid(document) := result if {
	unknown := rule.open with input as document
	result := {[u.path, u.args] | some u in unknown}
}

test_unstated_is_open if {
	unsaid(silent) == {[["spec"], {}]}
	rule.applicable with input as silent
	unsaid(service({})) == {[["spec", "shared_services", 0], {}]}
	rule.applicable with input as service({})
	unsaid(service({"incidents": []})) == set()
	unsaid(service({"received_on": "2026-11-02"})) == set()
	unsaid(organization([])) == set()
}
