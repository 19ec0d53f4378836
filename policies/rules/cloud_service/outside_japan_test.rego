package kijun.rules.cloud_service.outside_japan_test

import data.kijun.rules.cloud_service.outside_japan as rule

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

_home := {"jurisdiction": {"governing_law": "JP", "court": "JP"}}

_placed(changes) := {"spec": object.union(_home, changes)}

_open(changes) := paths if {
	paths := {unknown.path | some unknown in rule.open} with input as _doc(changes)
}

test_in_japan if {
	_paths(_placed({})) == set()
	_open(_placed({})) == set()
}

test_region_abroad if {
	_paths(_placed({"regions": [{"name": "東京", "country": "JP"}, {"name": "例示海外", "country": "SG"}]})) == {["spec", "regions", 1, "country"]}
}

test_law_or_court_abroad if {
	_paths(_placed({"jurisdiction": {"governing_law": "US"}})) == {["spec", "jurisdiction", "governing_law"]}
	_paths(_placed({"jurisdiction": {"court": "US"}})) == {["spec", "jurisdiction", "court"]}
}

test_exception_recorded if {
	_paths(_placed({"jurisdiction": {"court": "US"}, "location_exception": {"reason": "judged_acceptable"}})) == set()
	_open({"spec": {"location_exception": {"reason": "judged_acceptable"}}}) == set()
}

test_unknown_law_or_court_is_open if {
	_open({}) == {["spec"]}
	_open({"spec": {"jurisdiction": {"court": "JP"}}}) == {["spec"]}
	_open({"spec": {"jurisdiction": {"governing_law": "JP"}}}) == {["spec"]}
}
