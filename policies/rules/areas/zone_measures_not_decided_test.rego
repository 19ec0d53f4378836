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

_officer(day, by) := _spec({"officer": {"name": "甲", "designated_on": day}, "measures_decided": {"decided_by": by, "decided_on": "2026-10-01"}})

test_somebody_else_than_the_officer_in_office_is_reported if {
	_paths(_officer("2026-10-01", "乙")) == {["spec", "zones", 0, "measures_decided", "decided_on"]}
	_paths(_officer("2026-10-01", "甲")) == set()
	_paths(_officer("2026-10-02", "乙")) == set()
}
