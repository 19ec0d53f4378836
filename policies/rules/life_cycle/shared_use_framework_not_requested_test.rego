package kijun.rules.life_cycle.shared_use_framework_not_requested_test

import data.kijun.rules.life_cycle.shared_use_framework_not_requested as rule

organization(services) := {"spec": {"shared_services": services}, "as_of": "2026-11-01"}

service(spec) := organization([object.union({"name": "共通端末"}, spec)])

found(spec) := result if {
	findings := rule.findings with input as service(spec) with data.kijun.workspace.files as {"docs/a.md": {"sha256": "0"}}
	result := {[f.path, f.args.name, f.args.missing, f.key] | some f in findings}
}

lacks(missing) := {[["spec", "shared_services", 0], "共通端末", missing, missing]}

test_boundary if {
	found({"framework_requested_on": "2026-11-01", "framework_requested_by": "甲"}) == set()
	found({"framework_requested_on": "2026-11-02", "framework_requested_by": "甲"}) == lacks("framework_requested_on")
	found({"framework_requested_on": "2026-11-01"}) == lacks("framework_requested_by")
	found({}) == lacks("framework_requested_on") | lacks("framework_requested_by")
}

test_unknown_without_a_statement if {
	{u.path | some u in rule.open} == {["spec"]} with input as {"spec": {}, "as_of": "2026-11-01"}
	count(rule.open) == 0 with input as organization([])
}

test_applicable_unless_nothing_is_received if {
	rule.applicable with input as service({})
	rule.applicable with input as {"spec": {}, "as_of": "2026-11-01"}
	not rule.applicable with input as organization([])
}
