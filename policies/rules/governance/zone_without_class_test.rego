package kijun.rules.governance.zone_without_class_test

import data.kijun.rules.governance.zone_without_class as rule

_document(spec) := {"kind": "Organization", "metadata": {"name": "sample"}, "as_of": "2026-11-01", "spec": spec}

_paths(spec) := {f.path | some f in findings} if {
	findings := rule.findings with input as _document(spec)
}

_applies(spec) if rule.applicable with input as _document(spec)

test_one_zone if {
	_paths({"zones": [{"name": "執務室", "class": 1}]}) == set()
	_paths({"zones": [{"name": "執務室"}]}) == {["spec", "zones", 0]}
}

test_no_class_is_reported if _paths({"zones": [{"name": "執務室"}, {"name": "ロビー", "class": 0}]}) == {["spec", "zones", 0]}

test_applies_where_there_are_zones if {
	_applies({"zones": [{"name": "執務室"}]})
	not _applies({"zones": []})
}
