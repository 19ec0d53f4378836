package kijun.rules.life_cycle.shared_information_not_provided_test

import data.kijun.rules.life_cycle.shared_information_not_provided as rule

organization(services) := {"spec": {"shared_services": services}, "as_of": "2026-11-01"}

service(spec) := organization([object.union({"name": "共通端末"}, spec)])

found(spec) := result if {
	findings := rule.findings with input as service(spec) with data.kijun.parameters as {"shared_change_days": 14}
	result := {[f.path, f.args.name, f.args.missing, f.args.limit] | some f in findings}
}

test_provided if {
	found({"information_provided_on": "2026-11-01"}) == set()
	found({"information_provided_on": "2026-11-02"}) == {[["spec", "shared_services", 0], "共通端末", "information_provided_on", 14]}
	found({}) == {[["spec", "shared_services", 0], "共通端末", "information_provided_on", 14]}
}

changed(date, spec) := {"information_provided_on": "2026-05-01", "changes": [object.union({"id": "1", "changed_on": date}, spec)]}

test_changes if {
	found(changed("2026-10-18", {})) == set()
	found(changed("2026-10-17", {})) == {[["spec", "shared_services", 0, "changes", 0], "共通端末", "1", 14]}
	found(changed("2026-10-17", {"reported_on": "2026-10-20"})) == set()
}

test_unknown_without_a_statement if {
	{u.path | some u in rule.open} == {["spec"]} with input as {"spec": {}, "as_of": "2026-11-01"}
	count(rule.open) == 0 with input as organization([])
	{u.path | some u in rule.open} == {["spec", "shared_services", 0]} with input as service({})
	count(rule.open) == 0 with input as service({"changes": []})
	count(rule.open) == 0 with input as service({"received_on": "2026-11-02"})
}

test_applicable_unless_nothing_is_received if {
	rule.applicable with input as service({})
	rule.applicable with input as {"spec": {}, "as_of": "2026-11-01"}
	not rule.applicable with input as organization([])
}
