package kijun.rules.cloud_service.not_in_ledger_test

import data.kijun.rules.cloud_service.not_in_ledger as rule

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
	paths := {finding.path | some finding in rule.findings} with input as _doc(changes) with data.kijun.workspace.referrers.CloudService as _referrers
}

_applies(changes) if rule.applicable with input as _doc(changes) with data.kijun.workspace.referrers.CloudService as _referrers

_referrers := {"gov-iaas": [{"kind": "System", "name": "shinsei-portal", "path": ["spec", "cloud_services", 0]}]}

_only_a_procurement := {"gov-iaas": [{"kind": "Procurement", "name": "shinsei", "path": ["spec", "cloud_services", 0]}]}

_ledger(fields) := {"spec": {"ledger": fields}}

test_recorded_and_reported if _paths(_ledger({"recorded_on": "2026-10-01", "reported_on": "2026-10-02"})) == set()

test_not_reported if {
	_paths(_ledger({"recorded_on": "2026-10-01"})) == {["spec", "ledger"]}
	_keys(_ledger({"recorded_on": "2026-10-01"})) == {"reported_on"}
}

test_not_recorded if {
	_paths({}) == {["spec"]}
	_keys({}) == {"recorded_on", "reported_on"}
}

_keys(changes) := keys if {
	keys := {finding.key | some finding in rule.findings} with input as _doc(changes)
}

test_applies_to_confidential_use_by_a_system if {
	_applies({})
	not _applies({"spec": {"started_on": "2026-11-02"}})
	not _applies({"spec": {"information": {"classification": {"confidentiality": 1}}}})
	not rule.applicable with input as _doc({}) with data.kijun.workspace.referrers.CloudService as _only_a_procurement
}

test_dates_in_the_future if {
	_keys(_ledger({"recorded_on": "2026-11-01", "reported_on": "2026-11-02"})) == {"reported_on"}
}
