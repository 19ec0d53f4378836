package kijun.rules.governance.zone_measure_kind_missing_test

import data.kijun.rules.governance.zone_measure_kind_missing as rule

_document(spec) := {"kind": "Organization", "metadata": {"name": "sample"}, "as_of": "2026-11-01", "spec": spec}

_keys(spec) := {[f.path, f.key] | some f in findings} if {
	findings := rule.findings with input as _document(spec)
}

_applies(spec) if rule.applicable with input as _document(spec)

_zone(class, kinds) := {"zones": [{"name": "執務室", "class": class, "measures": [{"kind": kind} | some kind in kinds]}]}

_at := ["spec", "zones", 0, "measures"]

test_each_missing_kind_is_reported if {
	_keys(_zone(1, ["physical"])) == {[_at, "entry_control"]}
	_keys(_zone(3, ["entry_control", "disaster"])) == {[_at, "physical"]}
	_keys({"zones": [{"name": "執務室", "measures": [{"kind": "physical"}]}]}) == {[_at, "entry_control"]}
}

test_both_kinds_are_not_reported if _keys(_zone(1, ["physical", "entry_control"])) == set()

test_open_areas_and_areas_without_measures_are_not_looked_at if {
	_keys(_zone(0, ["other"])) == set()
	_keys(_zone(1, [])) == set()
}

test_applies_to_controlled_areas if {
	_applies(_zone(1, ["other"]))
	not _applies(_zone(0, ["other"]))
}
