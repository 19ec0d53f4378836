package kijun.rules.governance.zones_missing_test

import data.kijun.rules.governance.zones_missing as rule

_document(spec) := {"kind": "Organization", "metadata": {"name": "sample"}, "as_of": "2026-11-01", "spec": spec}

_paths(spec) := {f.path | some f in findings} if {
	findings := rule.findings with input as _document(spec)
}

test_no_zone_is_reported if {
	_paths({}) == {["spec"]}
	_paths({"zones": []}) == {["spec", "zones"]}
}

test_a_zone_is_enough if _paths({"zones": [{"name": "執務室"}]}) == set()
