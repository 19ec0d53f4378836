package kijun.rules.ismap.underlying_service_not_listed_test

import data.kijun.rules.ismap.underlying_service_not_listed as rule

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

_on(underlying) := {"spec": {"underlying_services": [underlying]}}

_outside := {"name": "例示基盤", "within_statement": false, "registration_number": "C99-0001-2"}

test_listed_foundation if _paths(_on(_outside), _entry) == set()

test_foundation_inside_the_statement if _paths(_on({"name": "例示基盤", "within_statement": true}), _entry) == set()

test_foundation_without_number if _paths(_on({"name": "例示基盤", "within_statement": false}), _entry) == {["spec", "underlying_services", 0]}

test_foundation_not_in_the_snapshot if {
	_paths(_on(object.union(_outside, {"registration_number": "C99-0003-2"})), _entry) == {["spec", "underlying_services", 0]}
}

test_foundation_that_lapsed if _paths(_on(_outside), object.union(_entry, {"expires_on": "2026-10-31"})) == {["spec", "underlying_services", 0]}

test_applies_to_services_on_foundations if {
	_applies(_on(_outside))
	_applies({})
	_applies({"spec": {"underlying_services": []}})
	not _applies(object.union(_on(_outside), {"spec": {"end": {"ended_on": "2026-11-01"}}}))
	not rule.applicable with input as {"as_of": "2026-11-01", "spec": _on(_outside).spec}
}

test_only_confidential_information_is_judged if {
	procured := {"procurement": {"contracted_on": "2026-02-01"}, "regions": [{"name": "東京", "country": "JP"}]}
	_applies({"spec": procured})
	not rule.applicable with input as json.remove(_doc({"spec": procured}), ["/spec/registry"])
	not _applies({"spec": object.union(procured, {"information": {"classification": {"confidentiality": 1}}})})
}

_open(changes, entry) := paths if {
	paths := {unknown.path | some unknown in rule.open} with input as _doc(changes) with data.kijun.workspace.CloudRegistry as _register(entry)
}

test_foundations_not_stated_are_open if {
	_open({}, _entry) == {["spec"]}
	_open({"spec": {"underlying_services": []}}, _entry) == set()
	_open(_on(_outside), _entry) == set()
}
