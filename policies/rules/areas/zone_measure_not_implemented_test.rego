package kijun.rules.areas.zone_measure_not_implemented_test

import data.kijun.rules.areas.zone_measure_not_implemented as rule

_document(spec) := {"kind": "Organization", "metadata": {"name": "sample"}, "as_of": "2026-11-01", "spec": spec}

_paths(spec) := {f.path | some f in findings} if {
	findings := rule.findings with input as _document(spec)
}

_applies(spec) if rule.applicable with input as _document(spec)

_spec(class, extra) := {"zones": [{"name": "執務室", "class": class, "measures": [object.union({"kind": "physical"}, extra)]}]}

test_implemented_is_not_reported if _paths(_spec(2, {"implemented_on": "2026-11-01"})) == set()

test_not_implemented_is_reported if {
	_paths(_spec(2, {})) == {["spec", "zones", 0, "measures", 0]}
	_paths(_spec(2, {"implemented_on": "2026-11-02"})) == {["spec", "zones", 0, "measures", 0, "implemented_on"]}
}

test_outside_is_not_judged if _paths(_spec(0, {})) == set()

test_applies_to_measures_of_controlled_zones if {
	_applies(_spec(2, {"implemented_on": "2026-11-01"}))
	not _applies(_spec(0, {}))
}
