package kijun.rules.cloud_service.contracted_before_permission_test

import data.kijun.rules.cloud_service.contracted_before_permission as rule

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

_permission(date) := object.union(_contract({}), {"spec": {"application": {"approved_on": date}}})

test_permitted_by_the_contract if _paths(_permission("2026-05-01")) == set()

test_permitted_later if _paths(_permission("2026-05-02")) == {["spec", "procurement", "contracted_on"]}

test_not_permitted if _paths(_contract({})) == {["spec", "procurement", "contracted_on"]}
