package kijun.rules.governance.exception_self_approved_test

import data.kijun.rules.governance.exception_self_approved as rule

_document(spec) := {"kind": "Exception", "metadata": {"name": "sample"}, "as_of": "2026-11-01", "spec": spec}

_paths(spec) := {f.path | some f in findings} if {
	findings := rule.findings with input as _document(spec)
}

_approval(applicant, approver) := {"approval": {"applicant": applicant, "approver": approver}}

test_the_applicant_is_reported if _paths(_approval("石川 明", "石川明")) == {["spec", "approval", "approver"]}

test_another_approver_is_not_reported if _paths(_approval("鈴木 一郎", "石川 明")) == set()
