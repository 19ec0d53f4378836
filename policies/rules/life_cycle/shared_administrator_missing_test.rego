package kijun.rules.life_cycle.shared_administrator_missing_test

import data.kijun.rules.life_cycle.shared_administrator_missing as rule

organization(services) := {"spec": {"shared_services": services}, "as_of": "2026-11-01"}

service(spec) := organization([object.union({"name": "共通端末"}, spec)])

found(spec) := result if {
	findings := rule.findings with input as service(spec) with data.kijun.workspace.files as {"docs/a.md": {"sha256": "0"}}
	result := {[f.path, f.args.name, f.args.missing, f.key] | some f in findings}
}

lacks(missing) := {[["spec", "shared_services", 0], "共通端末", missing, missing]}

test_boundary if {
	found({"administrator": {"name": "甲", "designated_on": "2026-11-01"}}) == set()
	found({"administrator": {"name": "甲", "designated_on": "2026-11-02"}}) == lacks("administrator")
	found({"administrator": {"name": "甲"}}) == lacks("administrator")
	found({}) == lacks("administrator")
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
