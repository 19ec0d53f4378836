package kijun.rules.governance.unknown_parameter_test

import data.kijun.rules.governance.unknown_parameter as rule

_document(spec) := {"kind": "Organization", "metadata": {"name": "sample"}, "as_of": "2026-11-01", "spec": spec}

_paths(spec) := {f.path | some f in findings} if {
	findings := rule.findings with input as _document(spec)
		with data.kijun.parameter_bounds as _data
}

_applies(spec) if rule.applicable with input as _document(spec)
	with data.kijun.parameter_bounds as _data

_data := {"leaver_days": {"minimum": 0, "maximum": 7}, "processing_countries": {}}

test_one_name if {
	_paths({"parameters": {"leaver_days": 1}}) == set()
	_paths({"parameters": {"leaver_day": 1}}) == {["spec", "parameters", "leaver_day"]}
}

test_an_unknown_name_is_reported if {
	_paths({"parameters": {"leaver_day": 1, "leaver_days": 0, "processing_countries": ["JP"]}}) == {["spec", "parameters", "leaver_day"]}
}

test_applies_where_values_are_set if {
	_applies({"parameters": {"leaver_days": 1}})
	not _applies({"parameters": {}})
}
