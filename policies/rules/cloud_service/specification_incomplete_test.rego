package kijun.rules.cloud_service.specification_incomplete_test

import data.kijun.rules.cloud_service.specification_incomplete as rule

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

_specification(items) := {"spec": {"procurement": {"specification": items}}}

test_both_included if _paths(_specification(["provider_criteria", "security_requirements"])) == set()

test_one_missing if {
	_paths(_specification(["security_requirements"])) == {["spec", "procurement", "specification"]}
	_keys(_specification(["security_requirements"])) == {"provider_criteria"}
	_keys(_specification(["provider_criteria"])) == {"security_requirements"}
}

test_nothing_stated if {
	_paths({"spec": {"procurement": {"contracted_on": "2026-05-01"}}}) == {["spec", "procurement"]}
	_keys({"spec": {"procurement": {"contracted_on": "2026-05-01"}}}) == {"provider_criteria", "security_requirements"}
}

_keys(changes) := keys if {
	keys := {finding.key | some finding in rule.findings} with input as _doc(changes)
}

test_applies_to_procured_services if {
	_applies(object.union(_specification([]), _not_started))
	_applies({})
	not _applies(_not_started)
	not _applies(object.union(object.union(_specification([]), _not_started), {"spec": {"information": {"classification": {"confidentiality": 1}}}}))
	not _applies(object.union(_specification([]), {"spec": {"information": {"classification": {"confidentiality": 1}}}}))
}

_open(changes) := paths if {
	paths := {unknown.path | some unknown in rule.open} with input as _doc(changes)
}

test_in_use_without_procurement_is_open if {
	_open({}) == {["spec"]}
	_paths({}) == set()
	_open(_specification([])) == set()
}
