package kijun.rules.cloud_service.start_not_recorded_test

import data.kijun.rules.cloud_service.start_not_recorded as rule

_doc(changes) := object.union(
	{"as_of": "2026-11-01", "metadata": {"name": "gov-iaas"}, "spec": {
		"service": "例示クラウド", "model": "iaas", "deployment": "public", "standard_terms": false,
		"started_on": "2026-10-01",
		"information": {"classification": {"confidentiality": 2, "integrity": 2, "availability": 2}},
		"regions": [{"name": "東京", "country": "JP"}],
	}},
	changes,
)

_paths(changes) := paths if {
	paths := {finding.path | some finding in rule.findings} with input as _doc(changes)
}

_applies(changes) if rule.applicable with input as _doc(changes)

test_applies_until_the_end_of_use if {
	_applies({})
	_applies({"spec": {"end": {"ended_on": "2026-11-02"}}})
	not _applies({"spec": {"end": {"ended_on": "2026-11-01"}}})
}

_systems(live) := {
	"System": {"shinsei-portal": {"spec": {"life_cycle": {"go_live_on": live}}}},
	"referrers": {"CloudService": {"gov-iaas": [
		{"kind": "Procurement", "name": "shinsei-portal", "path": ["spec", "cloud_services", 0]},
		{"kind": "System", "name": "shinsei-portal", "path": ["spec", "cloud_services", 0]},
	]}},
}

_found(document, workspace) := keys if {
	keys := {[finding.path, finding.key] | some finding in rule.findings} with input as document with data.kijun.workspace as workspace
}

_no_start := json.remove(_doc({}), ["/spec/started_on"])

test_start_recorded if _found(_doc({}), _systems("2026-11-01")) == set()

test_live_without_start if _found(_no_start, _systems("2026-11-01")) == {[["spec"], "shinsei-portal"]}

test_not_live_yet if _found(object.union(_no_start, {"spec": {"service": "次期クラウド", "deployment": "private"}}), _systems("2026-11-02")) == set()

test_named_by_a_procurement_only if {
	workspace := object.union(_systems("2026-04-01"), {"referrers": {"CloudService": {"gov-iaas": [{"kind": "Procurement", "name": "shinsei-portal", "path": ["spec", "cloud_services", 0]}]}}})
	_found(_no_start, workspace) == set()
}

_open(document, workspace) := paths if {
	paths := {unknown.path | some unknown in rule.open} with input as document with data.kijun.workspace as workspace
}

test_contracted_or_checked_without_start_is_open if {
	contracted := object.union(_no_start, {"spec": {"procurement": {"contracted_on": "2026-11-01"}}})
	_open(contracted, _systems("2026-11-02")) == {["spec"]}
	_open(contracted, _systems("2026-11-01")) == set()
	_open(object.union(_no_start, {"spec": {"operation_checks": [{"checked_on": "2026-11-01"}]}}), {}) == {["spec"]}
}

test_planned_or_started_is_not_open if {
	_open(_no_start, {}) == set()
	_open(object.union(_no_start, {"spec": {"procurement": {"contracted_on": "2026-11-02"}}}), {}) == set()
	_open(object.union(_no_start, {"spec": {"operation_checks": [{"checked_on": "2026-11-02"}]}}), {}) == set()
	_open(_doc({"spec": {"procurement": {"contracted_on": "2026-11-01"}}}), {}) == set()
}
