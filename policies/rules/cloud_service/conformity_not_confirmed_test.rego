package kijun.rules.cloud_service.conformity_not_confirmed_test

import data.kijun.rules.cloud_service.conformity_not_confirmed as rule

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

_not_started := {"spec": {"started_on": "2026-11-02"}}

_contract(fields) := {"spec": {"procurement": object.union({"contracted_on": "2026-05-01"}, fields)}}

test_applies_once_contracted if {
	_applies(object.union(_contract({"contracted_on": "2026-11-01"}), _not_started))
	not _applies(object.union(_contract({"contracted_on": "2026-11-02"}), _not_started))
	_applies({})
	not _applies(_not_started)
	not _applies(object.union(_contract({}), {"spec": {"information": {"classification": {"confidentiality": 1}}}}))
	not _applies(object.union(object.union(_contract({}), _not_started), {"spec": {"information": {"classification": {"confidentiality": 1}}}}))
}

test_confirmed_by_the_contract if _paths(_contract({"conformity_confirmed_on": "2026-05-01"})) == set()

test_confirmed_later if {
	_paths(_contract({"conformity_confirmed_on": "2026-05-02"})) == {["spec", "procurement", "conformity_confirmed_on"]}
}

test_not_confirmed if _paths(_contract({})) == {["spec", "procurement"]}

_open(changes) := paths if {
	paths := {unknown.path | some unknown in rule.open} with input as _doc(changes)
}

test_in_use_without_contract_date_is_open if {
	_open({}) == {["spec"]}
	_paths({}) == set()
	_open({"spec": {"procurement": {}}}) == {["spec", "procurement"]}
	_open(_contract({"contracted_on": "2026-11-02"})) == {["spec", "procurement", "contracted_on"]}
	_paths(_contract({"contracted_on": "2026-11-02"})) == set()
	_open(_contract({})) == set()
}
