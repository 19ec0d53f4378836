package kijun.rules.information.unneeded_medium_not_erased_test

import data.kijun.rules.information.unneeded_medium_not_erased as rule

_document(spec) := {"kind": "InformationRegister", "metadata": {"name": "sample"}, "as_of": "2026-11-01", "spec": spec}

_paths(spec) := {f.path | some f in findings} if {
	findings := rule.findings with input as _document(spec)
}

_applies(spec) if rule.applicable with input as _document(spec)

_spec(day, extra) := {"media": [object.union({"id": "USB-1", "not_needed_from": day}, extra)]}

_found(spec) := paths if {
	paths := _paths(spec) with data.kijun.parameters.unneeded_medium_days as 1
}

test_not_erased_is_reported if {
	_found(_spec("2026-10-30", {})) == {["spec", "media", 0, "not_needed_from"]}
	_found(_spec("2026-10-30", {"erased_on": "2026-11-02"})) == {["spec", "media", 0, "not_needed_from"]}
}

test_days_are_left if _found(_spec("2026-10-31", {})) == set()

test_erased_or_disposed_is_not_reported if {
	_found(_spec("2026-10-01", {"erased_on": "2026-11-01"})) == set()
	_found(_spec("2026-10-01", {"disposed_on": "2026-11-01"})) == set()
}

test_applies_when_no_longer_needed if {
	_applies(_spec("2026-11-01", {}))
	not _applies(_spec("2026-11-02", {}))
	not _applies({"media": [{"id": "USB-1"}]})
}

test_no_list_is_unknown if {
	found := rule.open with input as _document({})
	{f.path | some f in found} == {["spec"]}
	_applies({})
	not _applies({"media": []})
	none := rule.open with input as _document({"media": []})
	none == set()
}
