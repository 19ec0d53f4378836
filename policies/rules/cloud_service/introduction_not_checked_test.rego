package kijun.rules.cloud_service.introduction_not_checked_test

import data.kijun.rules.cloud_service.introduction_not_checked as rule

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

_checked_on(date) := {"spec": {"introduction_check": {"checked_on": date}}}

test_checked_by_the_start if _paths(_checked_on("2026-10-01")) == set()

test_checked_later if _paths(_checked_on("2026-10-02")) == {["spec", "introduction_check", "checked_on"]}

test_not_checked if _paths({}) == {["spec"]}
