package kijun.rules.takeout.takeout_without_approval_test

import data.kijun.rules.takeout.takeout_without_approval as rule

_paths(spec) := {f.path | some f in findings} if {
	findings := rule.findings with input as _document(spec)
}

_applicable(spec) if rule.applicable with input as _document(spec)

_document(spec) := {"kind": "TerminalUse", "metadata": {"name": "sample"}, "as_of": "2026-11-01", "spec": spec}

_takeout(extra) := object.union({"number": "M-1", "device": "T-1", "from": "2026-11-01"}, extra)

_approved := {"approval": {"approver": "課長", "approved_on": "2026-10-01"}}

test_no_approval_is_reported if {
	_paths({"takeouts": [_takeout(_approved), _takeout({})]}) == {["spec", "takeouts", 1]}
	_paths({"takeouts": [_takeout({})]}) == {["spec", "takeouts", 0]}
}

test_approved_is_not_reported if _paths({"takeouts": [_takeout(_approved)]}) == set()

test_applies_where_something_is_recorded if {
	_applicable({"takeouts": [{}]})
	not _applicable({"takeouts": []})
	not _applicable({"devices": []})
}

test_take_out_ahead_is_not_reported if _paths({"takeouts": [_takeout({"number": "M-2", "device": "T-2", "from": "2026-11-02"})]}) == set()
