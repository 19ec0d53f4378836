package kijun.rules.governance.division_without_officer_test

import data.kijun.rules.governance.division_without_officer as rule

_document(spec) := {"kind": "Organization", "metadata": {"name": "sample"}, "as_of": "2026-11-01", "spec": spec}

_paths(spec) := {f.path | some f in findings} if {
	findings := rule.findings with input as _document(spec)
}

_applies(spec) if rule.applicable with input as _document(spec)

test_one_division if {
	_paths({"units": [{"name": "官房", "divisions": [{"name": "総務課", "officer": {"name": "甲", "designated_on": "2026-04-01"}}]}]}) == set()
	_paths({"units": [{"name": "官房", "divisions": [{"name": "総務課"}]}]}) == {["spec", "units", 0, "divisions", 0]}
}

test_divisions_without_an_officer_are_reported if {
	_paths({"units": [{"name": "官房", "divisions": [
		{"name": "総務課"},
		{"name": "会計課", "officer": {"name": "甲", "designated_on": "2026-11-02"}},
		{"name": "監査室", "officer": {"name": "乙"}},
		{"name": "人事課", "officer": {"name": "丙", "designated_on": "2026-11-01"}},
	]}]}) == {["spec", "units", 0, "divisions", 0], ["spec", "units", 0, "divisions", 1, "officer"], ["spec", "units", 0, "divisions", 2, "officer"]}
}

test_applies_where_there_are_divisions if {
	_applies({"units": [{"name": "官房", "divisions": [{"name": "総務課"}]}]})
	not _applies({"units": [{"name": "官房"}, {"name": "企画局", "divisions": []}]})
}
