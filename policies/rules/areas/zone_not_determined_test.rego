package kijun.rules.areas.zone_not_determined_test

import data.kijun.rules.areas.zone_not_determined as rule

_document(spec) := {"kind": "Organization", "metadata": {"name": "sample"}, "as_of": "2026-11-01", "spec": spec}

_paths(spec) := {f.path | some f in findings} if {
	findings := rule.findings with input as _document(spec)
}

_applies(spec) if rule.applicable with input as _document(spec)

_spec(extra) := {"zones": [object.union({"name": "執務室"}, extra)]}

test_determined_is_not_reported if _paths(_spec({"determined": {"decided_by": "甲", "decided_on": "2026-11-01"}})) == set()

test_not_determined_is_reported if {
	_paths(_spec({})) == {["spec", "zones", 0]}
	_paths(_spec({"determined": {"decided_by": "甲", "decided_on": "2026-11-02"}})) == {["spec", "zones", 0, "determined", "decided_on"]}
}

test_applies_to_zones if {
	_applies(_spec({}))
	not _applies({"zones": []})
}
