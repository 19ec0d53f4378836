package kijun.rules.life_cycle.shared_framework_not_requested_test

import data.kijun.rules.life_cycle.shared_framework_not_requested as rule

system(spec) := {"metadata": {"name": "a"}, "spec": object.union({"life_cycle": {"go_live_on": "2026-04-01"}}, spec), "as_of": "2026-11-01"}

phases(records) := system({"phases": records})

shared(spec) := system({"shared_government": object.union({"roles": ["user"]}, spec)})

found(document) := result if {
	findings := rule.findings with input as document with data.kijun.workspace.files as {"docs/a.md": {"sha256": "0"}}
	result := {[f.path, f.args.missing, f.key] | some f in findings}
}

complete := {"framework_requested_on": "2026-11-01", "framework_requested_by": "甲", "rules": "第2版"}

provided(spec) := shared({"provider": object.union(complete, spec)})

lacks(missing) := {[["spec", "shared_government", "provider"], missing, missing]}

test_boundary if {
	found(provided({})) == set()
	found(provided({"framework_requested_on": "2026-11-02"})) == lacks("framework_requested_on")
	every field in object.keys(complete) {
		found(shared({"provider": object.remove(complete, [field])})) == lacks(field)
	}
	found(shared({})) == {[["spec", "shared_government"], field, field] | some field in object.keys(complete)}
}

test_unknown_without_a_statement if {
	{u.path | some u in rule.open} == {["spec"]} with input as system({})
	count(rule.open) == 0 with input as system({"shared_government": {"roles": []}})
	found(system({})) == set()
}

test_applicable_to_the_role if {
	rule.applicable with input as system({"shared_government": {"roles": ["user"]}})
	rule.applicable with input as system({})
	not rule.applicable with input as system({"shared_government": {"roles": ["operator"]}})
}
