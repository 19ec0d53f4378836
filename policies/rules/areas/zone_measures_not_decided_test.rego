package kijun.rules.areas.zone_measures_not_decided_test

import data.kijun.rules.areas.zone_measures_not_decided as rule

_document(spec) := {"kind": "Organization", "metadata": {"name": "sample"}, "as_of": "2026-11-01", "spec": spec}

_paths(spec) := {f.path | some f in findings} if {
	findings := rule.findings with input as _document(spec)
}

_applies(spec) if rule.applicable with input as _document(spec)

_spec(extra) := {"zones": [object.union({"name": "執務室"}, extra)]}

test_decided_is_not_reported if _paths(_spec({"measures_decided": {"decided_by": "甲", "decided_on": "2026-11-01"}})) == set()

test_not_decided_is_reported if {
	_paths(_spec({})) == {["spec", "zones", 0]}
	_paths(_spec({"class": 1, "measures_decided": {"decided_by": "甲", "decided_on": "2026-11-02"}})) == {["spec", "zones", 0, "measures_decided", "decided_on"]}
}

test_outside_is_not_judged if _paths(_spec({"class": 0})) == set()

test_applies_to_controlled_zones if {
	_applies(_spec({}))
	not _applies(_spec({"class": 0}))
}
