package kijun.rules.takeout.terminal_check_overdue_test

import data.kijun.rules.takeout.terminal_check_overdue as rule

_paths(spec) := {f.path | some f in findings} if {
	findings := rule.findings with input as _document(spec)
		with data.kijun.parameters as {"device_check_days": 31}
}

_applicable(spec) if rule.applicable with input as _document(spec)

_document(spec) := {"kind": "TerminalUse", "metadata": {"name": "sample"}, "as_of": "2026-11-01", "spec": spec}

_device(extra) := object.union({"serial": "T-1", "owner": "agency"}, extra)

_reported := {["spec", "devices", 0, "last_checked_on"]}

test_old_check_is_reported if _paths({"devices": [_device({"last_checked_on": "2026-09-30"})]}) == _reported

test_planned_check_does_not_count if _paths({"devices": [_device({"last_checked_on": "2026-11-02"})]}) == _reported

test_never_checked_is_reported if _paths({"devices": [_device({})]}) == {["spec", "devices", 0]}

test_recent_check_is_not_reported if {
	_paths({"devices": [_device({"last_checked_on": "2026-10-01"}), _device({"last_checked_on": "2026-11-01"})]}) == set()
}

test_retired_terminal_is_not_reported if {
	_paths({"devices": [_device({"retired_on": "2026-11-01"})]}) == set()
	_paths({"devices": [_device({"retired_on": "2026-11-02"})]}) == {["spec", "devices", 0]}
}

test_private_terminal_is_not_reported if _paths({"devices": [_device({"owner": "private"})]}) == set()

test_applies_to_agency_terminals_in_use if {
	_applicable({"devices": [_device({})]})
	not _applicable({"devices": [_device({"owner": "private"}), _device({"retired_on": "2026-03-31"})]})
}
