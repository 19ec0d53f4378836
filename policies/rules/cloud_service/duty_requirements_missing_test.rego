package kijun.rules.cloud_service.duty_requirements_missing_test

import data.kijun.rules.cloud_service.duty_requirements_missing as rule

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

_recorded_on(date) := {"spec": {"duties": {"system_requirements": {"recorded_on": date}}}}

test_recorded_by_the_start if _paths(_recorded_on("2026-10-01")) == set()

test_recorded_in_the_future if _paths(_recorded_on("2026-11-02")) == {["spec", "duties", "system_requirements", "recorded_on"]}

test_not_recorded if _paths({}) == {["spec"]}

_reviews(changes) := paths if {
	paths := {question.path | some question in rule.reviews} with input as _doc(changes)
}

test_recorded_after_the_start_is_asked if {
	_paths(_recorded_on("2026-11-01")) == set()
	_reviews(_recorded_on("2026-11-01")) == {["spec", "duties", "system_requirements", "recorded_on"]}
	_reviews(_recorded_on("2026-10-01")) == set()
	_reviews(_recorded_on("2026-11-02")) == set()
}
