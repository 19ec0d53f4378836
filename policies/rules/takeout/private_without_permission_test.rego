package kijun.rules.takeout.private_without_permission_test

import data.kijun.rules.takeout.private_without_permission as rule

_paths(spec) := {f.path | some f in findings} if {
	findings := rule.findings with input as _document(spec)
}

_applicable(spec) if rule.applicable with input as _document(spec)

_document(spec) := {"kind": "TerminalUse", "metadata": {"name": "sample"}, "as_of": "2026-11-01", "spec": spec}

_spec(extra, uses) := object.union(
	{"devices": [{"serial": "T-1", "owner": "agency"}, {"serial": "P-1", "owner": "private"}], "private_terminals": {"uses": uses}},
	extra,
)

_use(extra) := object.union({"number": "B-1", "device": "P-1", "from": "2026-10-05"}, extra)

_permission := {"approval": {"approver": "端末管理責任者", "approved_on": "2026-10-01"}}

_records := {
	"takeouts": [{"device": "T-1", "from": "2026-10-05"}, {"device": "P-1", "from": "2026-10-05"}],
	"connections": [{"device": "P-1", "connected_on": "2026-10-06"}],
}

test_use_without_permission_is_reported if {
	_paths(_spec({}, [_use(_permission), _use({})])) == {["spec", "private_terminals", "uses", 1]}
}

test_records_without_a_use_are_reported if {
	_paths(_spec(_records, [])) == {["spec", "takeouts", 1, "device"], ["spec", "connections", 0, "device"]}
}

test_records_under_a_permitted_use_are_not_reported if _paths(_spec(_records, [_use(_permission)])) == set()

test_takeout_under_a_permitted_use_is_not_reported if {
	_paths(_spec({"takeouts": [{"device": "P-1", "from": "2026-11-01"}]}, [_use(_permission)])) == set()
}

test_use_without_permission_covers_nothing if {
	["spec", "connections", 0, "device"] in _paths(_spec(_records, [_use({})]))
}

test_applies_where_private_terminals_are_used if {
	_applicable({"devices": [], "private_terminals": {"uses": [{"number": "B-1"}]}})
	_applicable({"devices": [{"serial": "T-1", "owner": "agency"}, {"serial": "P-1", "owner": "private"}]})
	not _applicable({"devices": [{"serial": "T-1", "owner": "agency"}], "private_terminals": {"uses": []}})
}

test_permission_that_lies_ahead_does_not_count if {
	_paths(_spec({}, _permitted("2026-11-02"))) == {["spec", "private_terminals", "uses", 0]}
	_paths(_spec({}, _permitted("2026-11-01"))) == set()
	["spec", "connections", 0, "device"] in _paths(_spec(_records, _permitted("2026-11-02")))
}

test_use_that_lies_ahead_is_not_reported if {
	_paths(_spec({}, [_use(_permission), _use({"number": "B-2", "from": "2026-11-02"})])) == set()
	_paths(_spec({}, [_use({"from": "2026-11-01"})])) == {["spec", "private_terminals", "uses", 0]}
	planned := {"takeouts": [{"device": "T-1", "from": "2026-10-05"}, {"device": "P-1", "from": "2026-11-02"}], "connections": [{"device": "P-1", "connected_on": "2026-11-03"}]}
	_paths(_spec(planned, [_use({"from": "2026-11-02"})])) == set()
	_paths(_spec({"takeouts": [{"device": "P-1", "from": "2026-11-01"}]}, [])) == {["spec", "takeouts", 0, "device"]}
}

test_record_outside_the_permitted_period_is_reported if {
	_paths(_spec(_records, [_use(object.union(_permission, {"to": "2026-10-05"}))])) == {["spec", "connections", 0, "device"]}
	_paths(_spec(_records, [_use(object.union(_permission, {"to": "2026-10-06"}))])) == set()
	_paths(_spec(_records, [_use(object.union(_permission, {"from": "2026-10-06"}))])) == {["spec", "takeouts", 1, "device"]}
}

_permitted(day) := [_use({"approval": {"approver": "端末管理責任者", "approved_on": day}})]
