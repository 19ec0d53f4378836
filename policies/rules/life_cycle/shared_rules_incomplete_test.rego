package kijun.rules.life_cycle.shared_rules_incomplete_test

import data.kijun.rules.life_cycle.shared_rules_incomplete as rule

system(spec) := {"metadata": {"name": "a"}, "spec": object.union({"life_cycle": {"go_live_on": "2026-04-01"}}, spec), "as_of": "2026-11-01"}

phases(records) := system({"phases": records})

shared(spec) := system({"shared_government": object.union({"roles": ["operator"]}, spec)})

found(document) := result if {
	findings := rule.findings with input as document with data.kijun.workspace.files as {"docs/a.md": {"sha256": "0"}}
	result := {[f.path, f.args.missing, f.key] | some f in findings}
}

complete := {
	"document": "docs/a.md", "approval": {"applicant": "甲", "approver": "乙", "approved_on": "2026-11-01"},
}

ruled(spec) := shared({"rules": object.union(complete, spec)})

lacks(missing) := {[["spec", "shared_government", "rules"], missing, missing]}

test_boundary if {
	found(ruled({})) == set()
	found(ruled({"document": "docs/b.md"})) == lacks("document")
	found(ruled({"approval": {"approved_on": "2026-11-02"}})) == lacks("approval")
	found(ruled({"approval": {"applicant": "乙"}})) == lacks("approval")
}

test_missing if {
	found(shared({})) == {[["spec", "shared_government"], field, field] | some field in ["document", "approval"]}
	found(shared({"rules": object.union(object.remove(complete, ["approval"]), {"approval": {"approver": "乙", "approved_on": "2026-11-01"}})})) == set()
	found(shared({"rules": object.remove(complete, ["approval"])})) == lacks("approval")
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
