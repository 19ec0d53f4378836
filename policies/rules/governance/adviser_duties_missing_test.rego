package kijun.rules.governance.adviser_duties_missing_test

import data.kijun.rules.governance.adviser_duties_missing as rule

_document(spec) := {"kind": "Organization", "metadata": {"name": "sample"}, "as_of": "2026-11-01", "spec": spec}

_paths(spec) := {f.path | some f in findings} if {
	findings := rule.findings with input as _document(spec)
}

_applies(spec) if rule.applicable with input as _document(spec)

_with(entry) := {"roles": {"adviser": entry}}

test_missing_or_empty_is_reported if {
	_paths(_with({"name": "甲"})) == {["spec", "roles", "adviser"]}
	_paths(_with({"name": "甲", "duties": []})) == {["spec", "roles", "adviser", "duties"]}
}

test_recorded_is_not_reported if _paths(_with({"name": "甲", "duties": ["助言"]})) == set()

_asked(spec) := {f.path | some f in found} if {
	found := rule.reviews with input as _document(spec)
}

test_duties_without_advice_are_asked_about if {
	_asked(_with({"name": "甲", "duties": ["教材の監修"]})) == {["spec", "roles", "adviser", "duties"]}
	_asked(_with({"name": "甲", "duties": ["教材の監修", "責任者への助言"]})) == set()
	_asked(_with({"name": "甲", "duties": ["Advises the CISO"]})) == set()
	_asked(_with({"name": "甲", "duties": []})) == set()
}

test_applies_where_it_exists if {
	_applies(_with({"name": "甲"}))
	not _applies({"roles": {}})
}
