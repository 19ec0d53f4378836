package kijun.rules.takeout.important_takeout_without_permission_test

import data.kijun.rules.takeout.important_takeout_without_permission as rule

_document(spec) := {"kind": "TerminalUse", "metadata": {"name": "sample"}, "as_of": "2026-11-01", "spec": spec}

_paths(spec) := {f.path | some f in findings} if {
	findings := rule.findings with input as _document(spec)
}

_applies(spec) if rule.applicable with input as _document(spec)

_degree(confidentiality, integrity, availability) := {"confidentiality": confidentiality, "integrity": integrity, "availability": availability}

_spec(degree, from, extra) := {"takeouts": [object.union({"number": "1", "device": "PC-1", "from": from, "classification": degree}, extra)]}

_approved(day) := {"approval": {"approver": "乙", "approved_on": day}}

_place := ["spec", "takeouts", 0]

test_permitted_is_not_reported if _paths(_spec(_degree(3, 1, 1), "2026-10-01", _approved("2026-10-01"))) == set()

test_not_permitted_is_reported if {
	every degree in [_degree(3, 1, 1), _degree(2, 2, 1), _degree(1, 1, 2)] {
		_paths(_spec(degree, "2026-11-01", {})) == {_place}
		_paths(_spec(degree, "2026-11-01", _approved("2026-10-30"))) == set()
	}
	_paths(_spec(_degree(3, 1, 1), "2026-10-01", _approved("2026-10-02"))) == {array.concat(_place, ["approval", "approved_on"])}
}

test_others_are_not_judged if {
	_paths(_spec(_degree(2, 1, 1), "2026-11-01", {})) == set()
	_paths(_spec(_degree(3, 1, 1), "2026-11-02", {})) == set()
}

_asked(degree, approver) := {f.path | some f in reviews} if {
	reviews := rule.reviews with input as _document(_spec(degree, "2026-10-01", {"approval": {"approver": approver, "approved_on": "2026-10-01"}}))
		with data.kijun.workspace.Organization as {"agency": {"spec": {"units": [{"name": "部", "officer": {"name": "乙"}}]}}}
}

test_unlisted_approver_is_asked_about if {
	_asked(_degree(3, 1, 1), "丁") == {["spec", "takeouts", 0, "approval", "approver"]}
	_asked(_degree(3, 1, 1), "乙") == set()
	_asked(_degree(2, 1, 1), "丁") == set()
}

_open(takeout) := {f.path | some f in unknown} if {
	unknown := rule.open with input as _document({"takeouts": [takeout]})
}

test_unstated_classification_is_open if {
	_open({"number": "1", "device": "PC-1", "from": "2026-11-01"}) == {_place}
	_open({"number": "1", "device": "PC-1", "from": "2026-11-02"}) == set()
	_open({"number": "1", "device": "PC-1", "from": "2026-11-01", "classification": _degree(2, 1, 1)}) == set()
}

test_applies_to_important_or_unstated if {
	_applies(_spec(_degree(3, 1, 1), "2026-11-01", {}))
	_applies({"takeouts": [{"number": "1", "device": "PC-1", "from": "2026-11-01"}]})
	not _applies(_spec(_degree(2, 1, 1), "2026-11-01", {}))
}
