package kijun.rules.governance.units_missing_test

import data.kijun.rules.governance.units_missing as rule

_document(spec) := {"kind": "Organization", "metadata": {"name": "sample"}, "as_of": "2026-11-01", "spec": spec}

_paths(spec) := {f.path | some f in findings} if {
	findings := rule.findings with input as _document(spec)
}

test_no_unit_is_reported if {
	_paths({}) == {["spec"]}
	_paths({"units": []}) == {["spec", "units"]}
}

test_a_unit_is_enough if _paths({"units": [{"name": "官房"}]}) == set()
