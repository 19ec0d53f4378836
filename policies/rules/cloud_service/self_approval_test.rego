package kijun.rules.cloud_service.self_approval_test

import data.kijun.rules.cloud_service.self_approval as rule

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

test_two_people if _paths({"spec": {"application": {"applicant": "基準 花子", "approver": "基準 太郎"}}}) == set()

test_one_person if {
	same := {"applicant": "基準 花子", "approver": "基準花子"}
	_paths({"spec": {"application": same}}) == {["spec", "application", "approver"]}
	_paths({"spec": {"unlisted": {"approval": same}}}) == {["spec", "unlisted", "approval", "approver"]}
	_paths({"spec": {"location_exception": {"approval": same}}}) == {["spec", "location_exception", "approval", "approver"]}
}

test_no_approver_yet if _paths({"spec": {"application": {"applicant": "基準 花子"}}}) == set()

test_staff_numbers_do_not_matter if {
	same := {"applicant": "S-0412 基準 花子", "approver": "基準花子"}
	_paths({"spec": {"application": same}}) == {["spec", "application", "approver"]}
}

test_no_applicant_is_open if {
	_open({"spec": {"unlisted": {"approval": {"approver": "基準 太郎"}}}}) == {["spec", "unlisted", "approval"]}
	_open({"spec": {"unlisted": {"approval": {"applicant": "基準 花子", "approver": "基準 太郎"}}}}) == set()
	_open({}) == set()
}

_open(changes) := paths if {
	paths := {unknown.path | some unknown in rule.open} with input as _doc(changes)
}
