package kijun.rules.ismap.registration_withdrawn_test

import data.kijun.rules.ismap.registration_withdrawn as rule

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

_register(entry) := {"2026-10": {"spec": {"taken_on": "2026-10-15", "services": [
	{"registration_number": "C99-0009-2", "service": "別のサービス", "provider": "例示社", "list": "ISMAP", "status": "registered", "expires_on": "2020-01-01"},
	entry,
]}}}

_paths(changes, entry) := paths if {
	paths := {finding.path | some finding in rule.findings} with input as _doc(changes) with data.kijun.workspace.CloudRegistry as _register(entry)
}

_applies(changes) if rule.applicable with input as _doc(changes)

test_registered if _paths({}, _entry) == set()

test_suspended if _paths({}, object.union(_entry, {"status": "suspended"})) == {["spec", "registry", "registration_number"]}

test_removed if _paths({}, object.union(_entry, {"status": "removed"})) == {["spec", "registry", "registration_number"]}

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
