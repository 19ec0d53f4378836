package kijun.rules.areas.zone_not_determined_test

import data.kijun.rules.areas.zone_not_determined as rule

_document(spec) := {"kind": "Organization", "metadata": {"name": "sample"}, "as_of": "2026-11-01", "spec": spec}

_paths(spec) := {f.path | some f in findings} if {
	findings := rule.findings with input as _document(spec)
}

_applies(spec) if rule.applicable with input as _document(spec)

_spec(extra) := {"units": [{"name": "官房", "officer": {"name": "甲", "designated_on": "2026-04-01"}}], "zones": [object.union({"name": "執務室"}, extra)]}

test_determined_is_not_reported if _paths(_spec({"determined": {"decided_by": "甲", "decided_on": "2026-11-01"}})) == set()

test_not_determined_is_reported if {
	_paths(_spec({})) == {["spec", "zones", 0]}
	_paths(_spec({"determined": {"decided_by": "甲", "decided_on": "2026-11-02"}})) == {["spec", "zones", 0, "determined", "decided_on"]}
}

test_applies_to_zones if {
	_applies(_spec({}))
	not _applies({"zones": []})
}

_by(name, day) := _paths({
	"roles": {"head_officer": {"name": "丙", "designated_on": "2026-04-01"}},
	"units": [{"name": "官房", "officer": {"name": "甲", "designated_on": "2026-05-01"}}, {"name": "局", "officer": {"name": "乙", "designated_on": "2026-04-01"}}],
	"zones": [{"name": "執務室", "determined": {"decided_by": name, "decided_on": day}}],
})

test_determined_by_somebody_else_is_reported if {
	_by("丁", "2026-05-01") == {["spec", "zones", 0, "determined", "decided_on"]}
	_by("乙", "2026-05-01") == set()
	_by("丙", "2026-05-01") == set()
}

test_what_a_predecessor_determined_stands if _by("丁", "2026-04-30") == set()
