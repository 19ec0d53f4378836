package kijun.rules.separation.decision_missing_test

import data.kijun.rules.separation.decision_missing as rule

document(spec) := {"apiVersion": "kijun/v1", "kind": "Network", "metadata": {"name": "rei"}, "spec": spec, "as_of": "2026-11-01"}

full := {"decision": "separated", "reason": "要機密情報を扱うため", "approval": {"approver": "甲", "approved_on": "2026-04-01"}}

items(spec) := result if {
	result := {[f.path, f.key] | some f in rule.findings} with input as document(spec)
}

test_recorded if items({"separation": full}) == set()

test_nothing if items({"segments": []}) == {[["spec"], "decision"], [["spec"], "reason"], [["spec"], "approval"]}

test_each_item if {
	items({"separation": object.remove(full, ["decision"])}) == {[["spec", "separation"], "decision"]}
	items({"separation": object.remove(full, ["reason"])}) == {[["spec", "separation"], "reason"]}
	items({"separation": object.remove(full, ["approval"])}) == {[["spec", "separation"], "approval"]}
}

test_args if {
	args := {f.args | some f in rule.findings} with input as document({"separation": object.remove(full, ["reason"])})
	args == {{"item": "reason"}}
}

test_approval_that_lies_ahead_does_not_count if {
	items({"separation": object.union(full, {"approval": {"approved_on": "2026-11-02"}})}) == {[["spec", "separation"], "approval"]}
	items({"separation": object.union(full, {"approval": {"approved_on": "2026-11-01"}})}) == set()
}
