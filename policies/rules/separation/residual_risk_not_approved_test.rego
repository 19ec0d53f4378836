package kijun.rules.separation.residual_risk_not_approved_test

import data.kijun.rules.separation.residual_risk_not_approved as rule

document(spec) := {"apiVersion": "kijun/v1", "kind": "Network", "metadata": {"name": "rei"}, "spec": spec, "as_of": "2026-11-01"}

test_one_risk if {
	risk := {"name": "a", "kind": "other", "approval": {"approver": "甲", "approved_on": "2026-04-01"}}
	count(rule.findings) == 0 with input as document({"residual_risks": [risk]})
	count(rule.findings) == 1 with input as document({"residual_risks": [object.remove(risk, ["approval"])]})
}

test_only_the_one_without if {
	spec := {"residual_risks": [{"name": "a", "kind": "other", "approval": {"approver": "甲", "approved_on": "2026-04-01"}}, {"name": "b", "kind": "other"}]}
	found := {[f.path, f.args.name] | some f in rule.findings} with input as document(spec)
	found == {[["spec", "residual_risks", 1], "b"]}
}

test_applicable if {
	rule.applicable with input as document({"residual_risks": [{"name": "a", "kind": "other"}]})
	not rule.applicable with input as document({"residual_risks": []})
	not rule.applicable with input as document({})
}

test_approval_that_lies_ahead_does_not_count if {
	risks := [{"name": day, "kind": "other", "approval": {"approver": "甲", "approved_on": day}} | some day in ["2026-11-01", "2026-11-02"]]
	found := {f.path | some f in rule.findings} with input as document({"residual_risks": risks})
	found == {["spec", "residual_risks", 1]}
}
