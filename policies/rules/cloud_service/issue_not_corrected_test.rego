package kijun.rules.cloud_service.issue_not_corrected_test

import data.kijun.rules.cloud_service.issue_not_corrected as rule

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
	paths := {finding.path | some finding in rule.findings} with input as _doc(changes) with data.kijun.parameters.cloud_correction_days as 30
}

_applies(changes) if rule.applicable with input as _doc(changes) with data.kijun.parameters.cloud_correction_days as 30

test_applies_to_confidential_information_in_use if {
	_applies(_check({}))
	not _applies(object.union(_check({}), {"spec": {"information": {"classification": {"confidentiality": 1}}}}))
	not _applies(object.union(_check({}), {"spec": {"end": {"ended_on": "2026-11-01"}}}))
}

test_nothing_to_judge_without_a_check if {
	not _applies({})
	not _applies({"spec": {"operation_checks": []}})
}

_check(fields) := {"spec": {"operation_checks": [object.union({"checked_on": "2026-10-01", "result": "insufficient"}, fields)]}}

test_corrected if _paths(_check({"corrected_on": "2026-11-01"})) == set()

test_correction_in_the_future if _paths(_check({"corrected_on": "2026-11-02"})) == {["spec", "operation_checks", 0, "result"]}

test_not_corrected if {
	_paths(_check({})) == {["spec", "operation_checks", 0, "result"]}
}

test_still_within_the_limit if _paths(_check({"checked_on": "2026-10-02"})) == set()

test_satisfactory if _paths(_check({"result": "satisfactory"})) == set()
