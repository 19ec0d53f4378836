package kijun.rules.life_cycle.shared_emergency_plans_missing_test

import data.kijun.rules.life_cycle.shared_emergency_plans_missing as rule

system(spec) := {"metadata": {"name": "a"}, "spec": spec, "as_of": "2026-11-01"}

ruled(provisions) := system({"shared_government": {"roles": ["operator"], "rules": {"provisions": provisions}}})

places(document) := result if {
	findings := rule.findings with input as document
	result := {f.path | some f in findings}
}

test_laid_down if {
	places(ruled([{"item": "emergency_plans", "place": "第1条"}])) == set()
	places(ruled([{"item": "another", "place": "第1条"}])) == {["spec", "shared_government", "rules", "provisions"]}
	places(ruled([{"item": "emergency_plans"}])) == {["spec", "shared_government", "rules", "provisions"]}
	places(system({"shared_government": {"roles": ["operator"]}})) == {["spec", "shared_government"]}
}

test_unknown_without_a_statement if {
	{u.path | some u in rule.open} == {["spec"]} with input as system({})
	count(rule.open) == 0 with input as system({"shared_government": {"roles": []}})
	places(system({})) == set()
	places(system({"shared_government": {"roles": ["user"]}})) == set()
}

test_applicable_to_the_role if {
	rule.applicable with input as system({"shared_government": {"roles": ["operator"]}})
	rule.applicable with input as system({})
	not rule.applicable with input as system({"shared_government": {"roles": ["user"]}})
}
