package kijun.rules.ismap.registered_after_contract_test

import data.kijun.rules.ismap.registered_after_contract as rule

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

_contract(date) := {"spec": {"procurement": {"contracted_on": date}}}

test_registered_by_the_contract_date if _paths(_contract("2026-02-01"), _entry) == set()

test_registered_later if _paths(_contract("2026-01-31"), _entry) == {["spec", "procurement", "contracted_on"]}

test_approved_as_unlisted_until_then if {
	_paths(object.union(_contract("2026-01-31"), {"spec": {"unlisted": {"reason": "登録審査中", "approval": {"approved_on": "2026-11-01"}}}}), _entry) == set()
}

test_applies_to_contracted_listed_services if {
	_applies(_contract("2026-02-01"))
	not _applies({})
	not _applies(object.union(_contract("2026-02-01"), {"spec": {"end": {"ended_on": "2026-11-01"}}}))
	not rule.applicable with input as {"as_of": "2026-11-01", "spec": {"procurement": {"contracted_on": "2026-02-01"}}}
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

test_unknown_day_of_registration_is_open if {
	_open(_contract("2026-01-31"), object.remove(_entry, ["registered_on"])) == {["spec", "registry", "registration_number"]}
	_open(_contract("2026-01-31"), _entry) == set()
}

test_an_empty_or_unapproved_record_excuses_nothing if {
	flagged := {["spec", "procurement", "contracted_on"]}
	_paths(object.union(_contract("2026-01-31"), {"spec": {"unlisted": {}}}), _entry) == flagged
	_paths(object.union(_contract("2026-01-31"), {"spec": {"unlisted": {"reason": "登録審査中"}}}), _entry) == flagged
	_paths(object.union(_contract("2026-01-31"), {"spec": {"unlisted": {"approval": {"approved_on": "2026-11-01"}}}}), _entry) == flagged
	_paths(object.union(_contract("2026-01-31"), {"spec": {"unlisted": {"reason": "登録審査中", "approval": {"approved_on": "2026-11-02"}}}}), _entry) == flagged
}
