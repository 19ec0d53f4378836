package kijun.rules.life_cycle.shared_documents_incomplete_test

import data.kijun.rules.life_cycle.shared_documents_incomplete as rule

system(spec) := {"metadata": {"name": "a"}, "spec": object.union({"life_cycle": {"go_live_on": "2026-04-01"}}, spec), "as_of": "2026-11-01"}

phases(records) := system({"phases": records})

shared(agencies) := system({"shared_government": {"roles": ["operator"], "user_agencies": agencies}})

found(document) := result if {
	findings := rule.findings with input as document
	result := {[f.path, f.args.agency] | some f in findings}
}

test_each_agency if {
	found(shared([{"name": "甲", "documents_on": "2026-10-01"}])) == set()
	found(shared([{"name": "甲", "documents_on": "2026-11-01"}, {"name": "乙", "documents_on": "2026-11-02"}])) == {[["spec", "shared_government", "user_agencies", 1], "乙"]}
	found(shared([{"name": "甲"}])) == {[["spec", "shared_government", "user_agencies", 0], "甲"]}
	found(shared([])) == {[["spec", "shared_government", "user_agencies"], "user_agencies"]}
}

test_unknown_without_a_statement if {
	{u.path | some u in rule.open} == {["spec"]} with input as system({})
	count(rule.open) == 0 with input as system({"shared_government": {"roles": []}})
	found(system({})) == set()
}

test_applicable_to_the_role if {
	rule.applicable with input as system({"shared_government": {"roles": ["operator"]}})
	rule.applicable with input as system({})
	not rule.applicable with input as system({"shared_government": {"roles": ["user"]}})
}
