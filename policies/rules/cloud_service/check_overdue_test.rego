package kijun.rules.cloud_service.check_overdue_test

import data.kijun.rules.cloud_service.check_overdue as rule

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
	paths := {finding.path | some finding in rule.findings} with input as _doc(changes) with data.kijun.parameters.cloud_check_days as 30
}

_applies(changes) if rule.applicable with input as _doc(changes) with data.kijun.parameters.cloud_check_days as 30

test_applies_to_confidential_information_in_use if {
	_applies({})
	not _applies({"spec": {"started_on": "2026-11-02"}})
	not _applies({"spec": {"information": {"classification": {"confidentiality": 1}}}})
	not _applies({"spec": {"end": {"ended_on": "2026-11-01"}}})
}

_checked(started_on, checks) := {"spec": {"started_on": started_on, "operation_checks": checks}}

test_checked_within_the_limit if {
	_paths(_checked("2024-10-01", [{"checked_on": "2026-10-02"}])) == set()
	_paths(_checked("2024-10-01", [{"checked_on": "2026-10-02"}, {"checked_on": "2025-01-01"}])) == set()
}

test_check_too_old if _paths(_checked("2024-10-01", [{"checked_on": "2026-10-01"}])) == {["spec", "operation_checks"]}

test_future_check_does_not_count if {
	_paths(_checked("2024-10-01", [{"checked_on": "2026-11-02"}])) == {["spec", "operation_checks"]}
	_paths(_checked("2024-10-01", [{"checked_on": "2026-11-01"}])) == set()
}

test_never_checked if {
	not _applies({"spec": {"started_on": "2026-10-02"}})
	_applies({"spec": {"started_on": "2026-10-02", "operation_checks": [{"checked_on": "2026-10-05"}]}})
	_paths({"spec": {"started_on": "2026-10-01"}}) == {["spec"]}
}

test_check_before_the_start_of_use_is_not_judged if not _applies(_checked("2026-11-02", [{"checked_on": "2026-10-05"}]))
