package kijun.rules.takeout.takeout_without_end_test

import data.kijun.rules.takeout.takeout_without_end as rule

_paths(spec) := {f.path | some f in findings} if {
	findings := rule.findings with input as _document(spec)
}

_applicable(spec) if rule.applicable with input as _document(spec)

_document(spec) := {"kind": "TerminalUse", "metadata": {"name": "sample"}, "as_of": "2026-11-01", "spec": spec}

_takeout(extra) := object.union({"number": "M-1", "device": "T-1"}, extra)

test_one_takeout if {
	_paths({"takeouts": [_takeout({"to": "2026-11-10"})]}) == set()
	_paths({"takeouts": [_takeout({})]}) == {["spec", "takeouts", 0]}
}

test_no_end_is_reported if {
	_paths({"takeouts": [_takeout({"to": "2026-10-28"}), _takeout({})]}) == {["spec", "takeouts", 1]}
}

test_applies_where_something_is_recorded if {
	_applicable({"takeouts": [{}]})
	not _applicable({"takeouts": []})
	not _applicable({"devices": []})
}
