package kijun.rules.cloud_service.public_used_without_permission_test

import data.kijun.rules.cloud_service.public_used_without_permission as rule

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

_application(fields) := {"spec": {"application": object.union({"applicant": "基準 花子", "applied_on": "2026-09-01"}, fields)}}

test_permitted_by_the_start if _paths(_application({"approver": "基準 太郎", "approved_on": "2026-10-01"})) == set()

test_permitted_later if {
	_paths(_application({"approver": "基準 太郎", "approved_on": "2026-10-02"})) == {["spec", "application", "approved_on"]}
}

test_not_permitted if {
	_paths(_application({})) == {["spec", "application"]}
	_paths(_application({"approved_on": "2026-10-01"})) == {["spec", "application", "approved_on"]}
	_paths({}) == {["spec"]}
}

test_applies_from_the_start_to_the_end_of_use if {
	_applies({"spec": {"started_on": "2026-11-01"}})
	not _applies({"spec": {"started_on": "2026-11-02"}})
	not _applies({"spec": {"end": {"ended_on": "2026-11-01"}}})
	not _applies({"spec": {"information": {"classification": {"confidentiality": 2}}}})
}

test_permitted_by_the_applicant if _paths({"spec": {"information": {"classification": {"confidentiality": 1}}, "application": {"applicant": "基準 花子", "approver": "基準花子", "applied_on": "2026-09-01", "approved_on": "2026-10-01"}}}) == {["spec", "application", "approved_on"]}
