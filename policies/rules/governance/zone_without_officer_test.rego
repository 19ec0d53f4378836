package kijun.rules.governance.zone_without_officer_test

import data.kijun.rules.governance.zone_without_officer as rule

_document(spec) := {"kind": "Organization", "metadata": {"name": "sample"}, "as_of": "2026-11-01", "spec": spec}

_paths(spec) := {f.path | some f in findings} if {
	findings := rule.findings with input as _document(spec)
}

_applies(spec) if rule.applicable with input as _document(spec)

test_one_zone if {
	_paths({"zones": [{"name": "執務室", "officer": {"name": "甲", "designated_on": "2026-04-01"}}]}) == set()
	_paths({"zones": [{"name": "執務室"}]}) == {["spec", "zones", 0]}
}

test_zones_without_an_officer_are_reported if {
	_paths({"zones": [
		{"name": "執務室"},
		{"name": "倉庫", "officer": {"name": "甲", "designated_on": "2026-11-02"}},
		{"name": "サーバ室", "officer": {"name": "乙"}},
		{"name": "運用室", "officer": {"name": "丙", "designated_on": "2026-11-01"}},
	]}) == {["spec", "zones", 0], ["spec", "zones", 1, "officer"], ["spec", "zones", 2, "officer"]}
}

test_applies_where_there_are_zones if {
	_applies({"zones": [{"name": "執務室"}]})
	not _applies({"zones": []})
}
