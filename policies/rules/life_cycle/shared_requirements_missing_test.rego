package kijun.rules.life_cycle.shared_requirements_missing_test

import data.kijun.rules.life_cycle.shared_requirements_missing as rule

system(spec) := {"metadata": {"name": "a"}, "spec": object.union({"life_cycle": {"go_live_on": "2026-04-01"}}, spec), "as_of": "2026-11-01"}

phases(records) := system({"phases": records})

shared(spec) := system({"shared_government": object.union({"roles": ["user"]}, spec)})

found(document) := result if {
	findings := rule.findings with input as document with data.kijun.workspace.files as {"docs/a.md": {"sha256": "0"}}
	result := {[f.path, f.args.missing, f.key] | some f in findings}
}

provided(date, file) := shared({"provider": {"requirements_on": date, "requirements": file}})

lacks(missing) := {[["spec", "shared_government", "provider"], missing, missing]}

test_boundary if {
	found(provided("2026-04-01", "docs/a.md")) == set()
	found(provided("2026-04-02", "docs/a.md")) == lacks("requirements_on")
	found(provided("2026-04-01", "docs/b.md")) == lacks("requirements")
	found(shared({})) == {[["spec", "shared_government"], field, field] | some field in ["requirements_on", "requirements"]}
}

test_before_go_live if {
	found(object.union(provided("2026-11-01", "docs/a.md"), {"spec": {"life_cycle": {"go_live_on": "2026-12-01"}}})) == set()
	found(object.union(provided("2026-11-02", "docs/a.md"), {"spec": {"life_cycle": {"go_live_on": "2026-12-01"}}})) == lacks("requirements_on")
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
