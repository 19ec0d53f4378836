package kijun.rules.cloud_service.confidential_on_standard_terms_test

import data.kijun.rules.cloud_service.confidential_on_standard_terms as rule

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

_level(confidentiality) := {"metadata": {"name": "storage"}, "spec": {
	"standard_terms": true,
	"information": {"classification": {"confidentiality": confidentiality}},
}}

test_public_information if _paths(_level(1)) == set()

test_confidential_information if _paths(_level(2)) == {["spec", "standard_terms"]}

test_applies_to_standard_terms_in_use if {
	_applies(_level(1))
	not _applies({})
	not _applies(object.union(_level(1), {"spec": {"end": {"ended_on": "2026-11-01"}}}))
}
