package kijun.rules.ismap.stale_snapshot_test

import data.kijun.rules.ismap.stale_snapshot as rule

_entry := {
	"registration_number": "C99-0001-2", "service": "例示クラウド", "provider": "例示社", "list": "ISMAP", "status": "registered",
	"registered_on": "2026-02-01", "expires_on": "2027-08-01",
	"scope": {"services": ["仮想サーバ", "ストレージ"], "regions": ["東京", "大阪"]},
}

_doc(changes) := object.union(
	{"as_of": "2026-11-01", "kind": "CloudService", "spec": {
		"service": "例示クラウド", "model": "iaas",
		"information": {"classification": {"confidentiality": 2, "integrity": 2, "availability": 2}},
		"registry": {"registry": "2026-10", "registration_number": "C99-0001-2"},
	}},
	changes,
)

_paths(limit) := paths if {
	paths := {finding.path | some finding in rule.findings} with input as _doc({})
		with data.kijun.workspace.CloudRegistry as {"2026-10": {"spec": {"taken_on": "2026-10-15", "services": [
			{"registration_number": "C99-0009-2", "service": "別のサービス", "provider": "例示社", "list": "ISMAP", "status": "registered", "expires_on": "2020-01-01"},
			_entry,
		]}}}
		with data.kijun.parameters.registry_snapshot_days as limit
}

_applies(changes) if rule.applicable with input as _doc(changes)

test_snapshot_at_the_limit if _paths(17) == set()

test_snapshot_over_the_limit if _paths(16) == {["spec", "registry", "registry"]}

test_applies_to_listed_services_in_use if {
	_applies({})
	_applies({"spec": {"end": {"ended_on": "2026-11-02"}}})
	not _applies({"spec": {"end": {"ended_on": "2026-11-01"}}})
	not rule.applicable with input as {"as_of": "2026-11-01", "spec": {"service": "例示クラウド"}}
}

test_only_confidential_information_is_judged if {
	procured := {"procurement": {"contracted_on": "2026-02-01"}, "regions": [{"name": "東京", "country": "JP"}]}
	_applies({"spec": procured})
	not rule.applicable with input as json.remove(_doc({"spec": procured}), ["/spec/registry"])
	not _applies({"spec": object.union(procured, {"information": {"classification": {"confidentiality": 1}}})})
}
