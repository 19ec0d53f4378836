package kijun.rules.takeout.media_without_permission_test

import data.kijun.rules.takeout.media_without_permission as rule

_paths(spec) := {f.path | some f in findings} if {
	findings := rule.findings with input as _document(spec)
}

_applicable(spec) if rule.applicable with input as _document(spec)

_document(spec) := {"kind": "TerminalUse", "metadata": {"name": "sample"}, "as_of": "2026-11-01", "spec": spec}

_degree(confidentiality, integrity, availability) := {
	"confidentiality": confidentiality,
	"integrity": integrity,
	"availability": availability,
}

_spec(degree, extra) := {"media_takeouts": [object.union({"number": "U-1", "from": "2026-10-05", "classification": degree}, extra)]}

_approved(date) := {"approval": {"approver": "課長", "approved_on": date}}

test_every_degree_that_needs_permission_is_reported if {
	every degree in [_degree(3, 1, 1), _degree(2, 2, 1), _degree(1, 1, 2)] {
		_paths(_spec(degree, {})) == {["spec", "media_takeouts", 0]}
	}
}

test_other_information_needs_none if _paths(_spec(_degree(2, 1, 1), {})) == set()

test_permission_on_the_day_is_not_reported if _paths(_spec(_degree(3, 1, 1), _approved("2026-10-05"))) == set()

test_permission_afterwards_is_reported if {
	_paths(_spec(_degree(3, 1, 1), _approved("2026-10-06"))) == {["spec", "media_takeouts", 0, "approval", "approved_on"]}
}

test_applies_to_information_that_needs_permission if {
	_applicable(_spec(_degree(3, 1, 1), {}))
	not _applicable(_spec(_degree(2, 1, 1), {}))
}

_asked(degree, approver) := {f.path | some f in reviews} if {
	reviews := rule.reviews with input as _document(_spec(degree, {"approval": {"approver": approver, "approved_on": "2026-10-05"}}))
		with data.kijun.workspace.Organization as {"agency": {"spec": {"units": [{"name": "部", "officer": {"name": "乙"}}]}}}
}

test_unlisted_approver_is_asked_about if {
	_asked(_degree(3, 1, 1), "丁") == {["spec", "media_takeouts", 0, "approval", "approver"]}
	_asked(_degree(3, 1, 1), "乙") == set()
	_asked(_degree(2, 1, 1), "丁") == set()
}

silent := _document({"devices": []})

test_unstated_is_open if {
	rule.applicable with input as silent
	{[u.path, u.args] | some u in rule.open} == {[["spec"], {}]} with input as silent
	count(rule.open) == 0 with input as _document({"media_takeouts": []})
	not rule.applicable with input as _document({"media_takeouts": []})
}
