package kijun.rules.takeout.private_information_without_permission_test

import data.kijun.rules.takeout.private_information_without_permission as rule

_document(spec) := {"kind": "TerminalUse", "metadata": {"name": "sample"}, "as_of": "2026-11-01", "spec": spec}

_paths(spec) := {f.path | some f in findings} if {
	findings := rule.findings with input as _document(spec)
}

_applies(spec) if rule.applicable with input as _document(spec)

_spec(confidentiality, from, extra) := {"private_terminals": {"uses": [object.union(
	{
		"number": "1",
		"device": "PC-1",
		"person": "S-1 丙",
		"from": from,
		"classification": {"confidentiality": confidentiality, "integrity": 1, "availability": 1},
	},
	extra,
)]}}

_place := ["spec", "private_terminals", "uses", 0]

_permission(approver, day) := {"division_permission": {"approver": approver, "approved_on": day}}

test_permitted_is_not_reported if {
	_paths(_spec(2, "2026-10-01", _permission("乙", "2026-10-01"))) == set()
	_paths(_spec(2, "2026-11-01", _permission("乙", "2026-10-30"))) == set()
}

test_not_permitted_is_reported if {
	_paths(_spec(2, "2026-11-01", {})) == {_place}
	_paths(_spec(2, "2026-10-01", _permission("乙", "2026-10-02"))) == {array.concat(_place, ["division_permission"])}
	_paths(_spec(2, "2026-10-01", _permission("丙", "2026-10-01"))) == {array.concat(_place, ["division_permission"])}
}

test_others_are_not_judged if {
	_paths(_spec(1, "2026-11-01", {})) == set()
	_paths(_spec(3, "2026-11-02", {"number": "2", "device": "PC-2"})) == set()
}

test_applies_to_classified_information if {
	_applies(_spec(2, "2026-11-01", {}))
	not _applies(_spec(1, "2026-11-01", {}))
}
