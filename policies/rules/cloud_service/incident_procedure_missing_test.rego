package kijun.rules.cloud_service.incident_procedure_missing_test

import data.kijun.rules.cloud_service.incident_procedure_missing as rule

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
	_applies({"spec": {"started_on": "2026-11-01"}})
	not _applies({"spec": {"started_on": "2026-11-02"}})
	not _applies({"spec": {"information": {"classification": {"confidentiality": 1}}}})
	not _applies({"spec": {"end": {"ended_on": "2026-11-01"}}})
}

_procedure(subject, date) := {"spec": {"procedures": [{"subject": subject, "established_on": date}]}}

test_established_by_the_start if _paths(_procedure("incident", "2026-10-01")) == set()

test_established_later if _paths(_procedure("incident", "2026-10-02")) == {["spec", "procedures"]}

test_another_procedure if _paths(_procedure("another", "2026-09-01")) == {["spec", "procedures"]}

test_no_procedure if _paths({}) == {["spec"]}
