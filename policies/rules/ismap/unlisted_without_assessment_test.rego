package kijun.rules.ismap.unlisted_without_assessment_test

import data.kijun.rules.ismap.unlisted_without_assessment as rule

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

test_assessed if {
	_paths({}) == set()
	_paths({"spec": {"unlisted": {"assessment": {"conducted_on": "2026-11-01"}}}}) == set()
}

test_not_assessed if _without("/spec/unlisted/assessment") == {["spec", "unlisted"]}

test_assessment_in_the_future if {
	_paths({"spec": {"unlisted": {"assessment": {"conducted_on": "2026-11-02"}}}}) == {["spec", "unlisted", "assessment"]}
}
