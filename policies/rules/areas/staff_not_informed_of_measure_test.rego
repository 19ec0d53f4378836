package kijun.rules.areas.staff_not_informed_of_measure_test

import data.kijun.rules.areas.staff_not_informed_of_measure as rule

_document(spec) := {"kind": "Organization", "metadata": {"name": "sample"}, "as_of": "2026-11-01", "spec": spec}

_paths(spec) := {f.path | some f in findings} if {
	findings := rule.findings with input as _document(spec)
}

_applies(spec) if rule.applicable with input as _document(spec)

_spec(extra) := {"zones": [{"name": "執務室", "measures": [object.union({"kind": "entry_control", "by_staff": true}, extra)]}]}

test_informed_is_not_reported if _paths(_spec({"staff_informed_on": "2026-11-01"})) == set()

test_not_informed_is_reported if {
	_paths(_spec({})) == {["spec", "zones", 0, "measures", 0]}
	_paths(_spec({"staff_informed_on": "2026-11-02"})) == {["spec", "zones", 0, "measures", 0, "staff_informed_on"]}
}

test_other_measures_are_not_judged if {
	_paths(_spec({"by_staff": false})) == set()
	not _applies(_spec({"by_staff": false}))
}

test_applies_to_measures_by_staff if _applies(_spec({}))

_open(measure) := {[f.path, f.args.kind] | some f in found} if {
	spec := {"zones": [{"name": "執務室", "measures": [measure]}]}
	rule.applicable with input as _document(spec)
	found := rule.open with input as _document(spec)
}

test_not_stated_who_carries_it_out_is_unknown if {
	every kind in ["entry_control", "supervision", "other"] {
		_open({"kind": kind}) == {[["spec", "zones", 0, "measures", 0], kind]}
	}
	_open({"kind": "other", "by_staff": true}) == set()
	not _applies({"zones": [{"name": "執務室", "measures": [{"kind": "physical"}, {"kind": "disaster"}, {"kind": "other", "by_staff": false}]}]})
}
