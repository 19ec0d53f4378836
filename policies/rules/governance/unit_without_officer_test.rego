package kijun.rules.governance.unit_without_officer_test

import data.kijun.rules.governance.unit_without_officer as rule

_document(spec) := {"kind": "Organization", "metadata": {"name": "sample"}, "as_of": "2026-11-01", "spec": spec}

_paths(spec) := {f.path | some f in findings} if {
	findings := rule.findings with input as _document(spec)
}

_applies(spec) if rule.applicable with input as _document(spec)

test_one_unit if {
	_paths({"units": [{"name": "官房", "officer": {"name": "甲", "designated_on": "2026-04-01"}}]}) == set()
	_paths({"units": [{"name": "官房"}]}) == {["spec", "units", 0]}
}

test_units_without_an_officer_are_reported if {
	_paths({"units": [
		{"name": "官房"},
		{"name": "企画局", "officer": {"name": "甲", "designated_on": "2026-11-02"}},
		{"name": "会計局", "officer": {"name": "乙", "designated_on": "2026-11-01"}},
	]}) == {["spec", "units", 0], ["spec", "units", 1, "officer"]}
}

test_applies_where_there_are_units if {
	_applies({"units": [{"name": "官房"}]})
	not _applies({"units": []})
	not _applies({})
}
