package kijun.rules.cloud_service.public_no_application_test

import data.kijun.rules.cloud_service.public_no_application as rule

_doc(changes) := object.union(
	{"as_of": "2026-11-01", "metadata": {"name": "gov-iaas"}, "spec": {
		"service": "例示クラウド", "model": "iaas", "deployment": "public", "standard_terms": false,
		"started_on": "2026-10-01",
		"information": {"classification": {"confidentiality": 1, "integrity": 2, "availability": 2}},
		"regions": [{"name": "東京", "country": "JP"}],
	}},
	changes,
)

_paths(changes) := paths if {
	paths := {finding.path | some finding in rule.findings} with input as _doc(changes)
}

_applies(changes) if rule.applicable with input as _doc(changes)

test_applied_for if _paths({"spec": {"application": {"applicant": "基準 花子", "applied_on": "2026-09-01"}}}) == set()

test_not_applied_for if _paths({}) == {["spec"]}

test_applies_until_the_end_of_use if {
	_applies({})
	not _applies({"spec": {"end": {"ended_on": "2026-11-01"}}})
	not _applies({"spec": {"information": {"classification": {"confidentiality": 2}}}})
}

test_application_in_the_future if {
	_paths({"spec": {"application": {"applicant": "基準 花子", "applied_on": "2026-11-01"}}}) == set()
	_paths({"spec": {"application": {"applicant": "基準 花子", "applied_on": "2026-11-02"}}}) == {["spec", "application", "applied_on"]}
}

test_applied_for_after_the_permission if {
	_paths({"spec": {"application": {"applicant": "基準 花子", "applied_on": "2026-09-02", "approved_on": "2026-09-01"}}}) == {["spec", "application", "applied_on"]}
	_paths({"spec": {"application": {"applicant": "基準 花子", "applied_on": "2026-09-02", "approved_on": "2026-09-02"}}}) == set()
}
