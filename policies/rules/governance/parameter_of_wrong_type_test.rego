package kijun.rules.governance.parameter_of_wrong_type_test

import data.kijun.rules.governance.parameter_of_wrong_type as rule

_document(spec) := {"kind": "Organization", "metadata": {"name": "sample"}, "as_of": "2026-11-01", "spec": spec}

_paths(spec) := {f.path | some f in findings} if {
	findings := rule.findings with input as _document(spec)
		with data.kijun.parameter_bounds as _data
}

_applies(spec) if rule.applicable with input as _document(spec)
	with data.kijun.parameter_bounds as _data

_data := {"leaver_days": {"minimum": 0, "maximum": 7}, "processing_countries": {}}

test_other_types_are_reported if {
	_paths({"parameters": {"leaver_days": ["1"], "processing_countries": 1}}) == {["spec", "parameters", "leaver_days"], ["spec", "parameters", "processing_countries"]}
}

test_right_types_are_not_reported if _paths({"parameters": {"leaver_days": 1, "processing_countries": ["JP"], "unknown": 1}}) == set()

test_applies_where_values_are_set if {
	_applies({"parameters": {"leaver_days": 1}})
	not _applies({"parameters": {}})
}
