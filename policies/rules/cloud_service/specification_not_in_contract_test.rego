package kijun.rules.cloud_service.specification_not_in_contract_test

import data.kijun.rules.cloud_service.specification_not_in_contract as rule

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

_contract(fields) := {"spec": {"procurement": object.union({"contracted_on": "2026-05-01"}, fields)}}

test_applies_once_contracted if {
	_applies(_contract({"contracted_on": "2026-11-01"}))
	not _applies(_contract({"contracted_on": "2026-11-02"}))
	not _applies({})
	not _applies(object.union(_contract({}), {"spec": {"information": {"classification": {"confidentiality": 1}}}}))
}

test_part_of_the_contract if _paths(_contract({"specification_in_contract": true})) == set()

test_not_part_of_the_contract if {
	_paths(_contract({"specification_in_contract": false})) == {["spec", "procurement", "specification_in_contract"]}
	_paths(_contract({})) == {["spec", "procurement"]}
}
