package kijun.rules.governance.zone_without_measures_test

import data.kijun.rules.governance.zone_without_measures as rule

_document(spec) := {"kind": "Organization", "metadata": {"name": "sample"}, "as_of": "2026-11-01", "spec": spec}

_paths(spec) := {f.path | some f in findings} if {
	findings := rule.findings with input as _document(spec)
}

_applies(spec) if rule.applicable with input as _document(spec)

test_no_measures_are_reported if {
	_paths({"zones": [{"name": "執務室", "class": 1}, {"name": "倉庫", "measures": []}]}) == {["spec", "zones", 0], ["spec", "zones", 1, "measures"]}
}

test_measures_or_class_0_are_not_reported if {
	_paths({"zones": [{"name": "執務室", "class": 1, "measures": [{"kind": "physical"}]}, {"name": "ロビー", "class": 0}]}) == set()
}

test_applies_where_there_are_zones if {
	_applies({"zones": [{"name": "執務室"}]})
	not _applies({"zones": []})
}
