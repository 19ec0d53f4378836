package kijun.rules.life_cycle.shared_rules_incomplete_test

import data.kijun.rules.life_cycle.shared_rules_incomplete as rule

system(spec) := {"metadata": {"name": "a"}, "spec": object.union({"life_cycle": {"go_live_on": "2026-04-01"}}, spec), "as_of": "2026-11-01"}

phases(records) := system({"phases": records})

shared(spec) := system({"shared_government": object.union({"roles": ["operator"]}, spec)})

found(document) := result if {
	findings := rule.findings with input as document with data.kijun.workspace.files as {"docs/a.md": {"sha256": "0"}} with data.kijun.parameters.rule_review_days as 30
	result := {[f.path, f.args.missing, f.args.limit, f.key] | some f in findings}
}

complete := {
	"document": {"file": "docs/a.md", "approval": {"applicant": "甲", "approver": "乙", "approved_on": "2026-10-02"}},
	"provisions": [{"item": item, "place": "第1条"} | some item in ["responsibilities", "cooperation", "emergency_plans"]],
}

ruled(spec) := shared({"rules": object.union(complete, spec)})

lacks(missing) := {[["spec", "shared_government", "rules"], missing, 30, missing]}

flawed(field) := {[["spec", "shared_government", "rules", "document"], field, 30, field]}

test_boundary if {
	found(ruled({})) == set()
	found(ruled({"document": {"approval": {"approved_on": "2026-10-01"}}})) == flawed("reviewed_on")
	found(shared({"rules": object.union(object.remove(complete, ["document"]), {"document": object.remove(complete.document, ["file"])})})) == flawed("file")
}

test_missing if {
	found(shared({})) == {[["spec", "shared_government"], field, 30, field] | some field in ["document"]}
	found(shared({"rules": object.remove(complete, ["document"])})) == lacks("document")
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
