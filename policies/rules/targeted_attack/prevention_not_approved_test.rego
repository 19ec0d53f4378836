package kijun.rules.targeted_attack.prevention_not_approved_test

import data.kijun.rules.targeted_attack.prevention_not_approved as rule

document(spec) := {"apiVersion": "kijun/v1", "kind": "Incident", "metadata": {"name": "rei"}, "spec": spec, "as_of": "2026-11-01"}

found(more) := result if {
	result := {[f.path, f.args.count] | some f in rule.findings} with input as document(object.union({"prevention": [{"name": "a"}, {"name": "b"}]}, more))
}

test_approved if found({"prevention_approval": {"approver": "甲", "approved_on": "2026-06-20"}}) == set()

test_not_approved if found({}) == {[["spec", "prevention"], 2]}

test_applicable if {
	rule.applicable with input as document({"prevention": [{"name": "a"}]})
	not rule.applicable with input as document({"prevention": []})
	not rule.applicable with input as document({})
}

test_approval_that_lies_ahead_does_not_count if {
	found({"prevention_approval": {"approver": "甲", "approved_on": "2026-11-02"}}) == {[["spec", "prevention"], 2]}
	found({"prevention_approval": {"approver": "甲", "approved_on": "2026-11-01"}}) == set()
}

test_no_measures_are_open_for_an_incident if {
	every spec in [{"assessment": {"result": "incident"}}, {"assessment": {"result": "incident"}, "prevention": []}] {
		found := rule.open with input as {"kind": "Incident", "as_of": "2026-11-01", "spec": spec}
		{f.path | some f in found} == {["spec", "assessment"]}
		rule.applicable with input as {"kind": "Incident", "as_of": "2026-11-01", "spec": spec}
		none := rule.findings with input as {"kind": "Incident", "as_of": "2026-11-01", "spec": spec}
		none == set()
	}
	not rule.applicable with input as {"kind": "Incident", "as_of": "2026-11-01", "spec": {"assessment": {"result": "not_incident"}}}
	some_measures := rule.open with input as {"kind": "Incident", "as_of": "2026-11-01", "spec": {"prevention": [{"name": "甲", "due_on": "2026-12-01"}], "assessment": {"result": "incident"}}}
	some_measures == set()
}

_by(approver, day) := result if {
	result := found({"prevention_approval": {"approver": approver, "approved_on": day}})
		with data.kijun.workspace.Organization as {"cho": {"spec": {"roles": {"ciso": {"name": "大橋 誠一", "designated_on": "2026-04-01"}}}}, "bu": {"spec": {}}}
}

test_approved_by_somebody_else if {
	_by("課長 高瀬 直人", "2026-06-20") == {[["spec", "prevention"], 2]}
	_by("課長 高瀬 直人", "2026-04-01") == {[["spec", "prevention"], 2]}
	_by("課長 高瀬 直人", "2026-03-31") == set()
	_by("最高情報セキュリティ責任者 大橋誠一", "2026-06-20") == set()
}
