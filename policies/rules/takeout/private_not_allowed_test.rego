package kijun.rules.takeout.private_not_allowed_test

import data.kijun.rules.takeout.private_not_allowed as rule

_paths(spec) := {f.path | some f in findings} if {
	findings := rule.findings with input as _document(spec)
}

_applicable(spec) if rule.applicable with input as _document(spec)

_document(spec) := {"kind": "TerminalUse", "metadata": {"name": "sample"}, "as_of": "2026-11-01", "spec": spec}

_use := {"uses": [{"number": "B-1", "device": "P-1"}]}

_decided(result) := {"devices": [], "private_terminals": object.union(_use, {"decision": {"result": result, "decided_on": "2026-04-01"}})}

test_no_decision_is_reported if {
	_paths({"devices": [], "private_terminals": _use}) == {["spec", "private_terminals"]}
	_paths({"devices": [{"serial": "P-1", "owner": "private"}]}) == {["spec"]}
}

test_prohibited_but_used_is_reported if _paths(_decided("prohibited")) == {["spec", "private_terminals", "decision", "result"]}

test_allowed_is_not_reported if _paths(_decided("allowed")) == set()

test_applies_where_private_terminals_are_used if {
	_applicable({"devices": [], "private_terminals": {"uses": [{"number": "B-1"}]}})
	_applicable({"devices": [{"serial": "T-1", "owner": "agency"}, {"serial": "P-1", "owner": "private"}]})
	not _applicable({"devices": [{"serial": "T-1", "owner": "agency"}], "private_terminals": {"uses": []}})
}

_private(use, device, decision) := {
	"devices": [{"serial": "T-1", "owner": "agency"}, object.union({"serial": "P-1", "owner": "private"}, device)],
	"private_terminals": {
		"uses": [object.union({"number": "B-1", "device": "P-1"}, use)],
		"decision": object.union({"result": "prohibited", "decided_on": "2026-10-01"}, decision),
	},
}

_result := {["spec", "private_terminals", "decision", "result"]}

test_decision_that_lies_ahead_does_not_count if {
	_paths(_private({}, {}, {"result": "allowed", "decided_on": "2026-11-02"})) == _result
	_paths(_private({}, {}, {"result": "allowed", "decided_on": "2026-11-01"})) == set()
}

test_use_that_ended_by_a_prohibition_is_not_reported if {
	retired := {"retired_on": "2026-11-01"}
	_paths(_private({"to": "2026-10-01"}, retired, {})) == set()
	_paths(_private({"to": "2026-10-01"}, retired, {"result": "allowed", "decided_on": "2026-11-02"})) == _result
	_paths(_private({"to": "2026-10-02"}, retired, {})) == _result
	_paths(_private({}, retired, {})) == _result
	_paths(_private({"to": "2026-10-01"}, {}, {})) == _result
	_paths(_private({"to": "2026-10-01"}, {"retired_on": "2026-11-02"}, {})) == _result
	_paths(_private({"to": "2026-11-02"}, retired, {"decided_on": "2026-11-03"})) == _result
	_paths(_private({"to": "2026-11-01"}, retired, {"decided_on": "2026-11-01"})) == set()
}

test_prohibition_without_uses_is_obeyed if {
	prohibited := {"decision": {"result": "prohibited", "decided_on": "2026-10-01"}}
	_paths({"devices": [{"serial": "P-1", "owner": "private", "retired_on": "2026-09-30"}], "private_terminals": prohibited}) == set()
}
