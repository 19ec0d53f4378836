package kijun.rules.ismap.unlisted_without_ciso_approval_test

import data.kijun.rules.ismap.unlisted_without_ciso_approval as rule

_doc(changes) := object.union(
	{"as_of": "2026-11-01", "spec": {
		"service": "未登録サービス",
		"information": {"classification": {"confidentiality": 2, "integrity": 1, "availability": 1}},
		"unlisted": {
			"reason": "同等の機能を持つ登録サービスがない", "approver_position": "ciso",
			"approval": {"applicant": "基準 花子", "approver": "基準 太郎", "approved_on": "2026-03-01"},
			"assessment": {"method": "own_assessment", "conducted_on": "2026-02-01"},
		},
	}},
	changes,
)

_paths(changes) := paths if {
	paths := {finding.path | some finding in rule.findings} with input as _doc(changes)
}

_applies(changes) if rule.applicable with input as _doc(changes)

_without(path) := paths if {
	paths := {finding.path | some finding in rule.findings} with input as json.remove(_doc({}), [path])
}

test_applies_to_unlisted_services_with_confidential_information if {
	_applies({})
	not _applies({"spec": {"registry": {"registry": "2026-10", "registration_number": "C99-0001-2"}}})
	not _applies({"spec": {"information": {"classification": {"confidentiality": 1}}}})
	not _applies({"spec": {"end": {"ended_on": "2026-11-01"}}})
}

test_approved_by_the_ciso_or_deputy if {
	_paths({}) == set()
	_paths({"spec": {"unlisted": {"approver_position": "deputy_ciso"}}}) == set()
}

test_approved_below if {
	_paths({"spec": {"unlisted": {"approver_position": "head_officer"}}}) == {["spec", "unlisted", "approver_position"]}
	_without("/spec/unlisted/approver_position") == {["spec", "unlisted"]}
}

test_no_approval if _without("/spec/unlisted/approval") == {["spec", "unlisted", "approver_position"]}

test_approval_in_the_future if {
	_paths({"spec": {"unlisted": {"approval": {"approved_on": "2026-11-01"}}}}) == set()
	_paths({"spec": {"unlisted": {"approval": {"approved_on": "2026-11-02"}}}}) == {["spec", "unlisted", "approver_position"]}
}
