package kijun.rules.governance.parameter_out_of_bounds_test

import data.kijun.rules.governance.parameter_out_of_bounds as rule

_document(spec) := {"kind": "Organization", "metadata": {"name": "sample"}, "as_of": "2026-11-01", "spec": spec}

_paths(spec) := {f.path | some f in findings} if {
	findings := rule.findings with input as _document(spec)
		with data.kijun.parameter_bounds as _data
}

_applies(spec) if rule.applicable with input as _document(spec)
	with data.kijun.parameter_bounds as _data

_data := {"leaver_days": {"minimum": 1, "maximum": 7}, "dormant_days": {"minimum": 1, "maximum": 366}, "processing_countries": {}}

test_values_outside_are_reported if {
	_paths({"parameters": {"leaver_days": 0, "dormant_days": 367}}) == {["spec", "parameters", "leaver_days"], ["spec", "parameters", "dormant_days"]}
}

test_values_within_are_not_reported if _paths({"parameters": {"leaver_days": 1, "dormant_days": 366}}) == set()

test_other_types_are_left_to_another_rule if _paths({"parameters": {"leaver_days": ["x"], "processing_countries": ["JP"]}}) == set()

test_applies_where_values_are_set if {
	_applies({"parameters": {"leaver_days": 1}})
	not _applies({"parameters": {}})
}
