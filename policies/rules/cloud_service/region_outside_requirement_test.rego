package kijun.rules.cloud_service.region_outside_requirement_test

import data.kijun.rules.cloud_service.region_outside_requirement as rule

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

test_applies_to_confidential_information_in_use if {
	_applies({})
	not _applies({"spec": {"information": {"classification": {"confidentiality": 1}}}})
	not _applies({"spec": {"end": {"ended_on": "2026-11-01"}}})
}

_allowed(countries) := {"metadata": {"name": "gov-iaas"}, "spec": {
	"regions": [{"name": "東京", "country": "JP"}, {"name": "例示海外", "country": "US"}],
	"requirements": {"storage_countries": countries},
}}

test_allowed_countries if _paths(_allowed(["JP", "US"])) == set()

test_country_not_allowed if _paths(_allowed(["JP"])) == {["spec", "regions", 1, "country"]}

test_undefined_countries_are_another_rules_matter if {
	_paths(_allowed([])) == set()
	_paths({}) == set()
}

_open(changes) := paths if {
	paths := {unknown.path | some unknown in rule.open} with input as _doc(changes)
}

test_no_countries_is_open if {
	_open({}) == {["spec", "regions"]}
	_open({"spec": {"requirements": {"storage_countries": []}}}) == {["spec", "regions"]}
	_open({"spec": {"requirements": {"storage_countries": ["JP"]}}}) == set()
}
