package kijun.rules.governance.exception_not_by_authority_test

import data.kijun.rules.governance.exception_not_by_authority as rule

_document(spec) := {"kind": "Exception", "metadata": {"name": "sample"}, "as_of": "2026-11-01", "spec": spec}

_paths(spec) := {f.path | some f in findings} if {
	findings := rule.findings with input as _document(spec)
		with data.kijun.workspace.Organization as _data
}

_data := {"kakuu": {"spec": {"exceptions": {"permission_authorities": [{"name": "石川 明", "designated_on": "2026-04-01"}]}}}}

_approval(applicant, approver) := {"approval": {"applicant": applicant, "approver": approver, "approved_on": "2026-10-01"}}

test_somebody_else_is_reported if _paths(_approval("鈴木 一郎", "大野 章")) == {["spec", "approval", "approver"]}

test_the_authority_is_not_reported if _paths(_approval("鈴木 一郎", "石川明")) == set()

test_a_superior_may_decide_for_the_authority if _paths(_approval("石川明", "大野 章")) == set()

_open(organizations) := {f.path | some f in found} if {
	found := rule.open with input as _document(_approval("鈴木 一郎", "大野 章"))
		with data.kijun.workspace.Organization as organizations
}

test_no_known_authority_is_unknown_and_no_finding if {
	_open(_data) == set()
	every organizations in [{}, {"kakuu": {"spec": {}}}, {"kakuu": {"spec": {"exceptions": {"permission_authorities": []}}}}] {
		_open(organizations) == {["spec", "approval", "approver"]}
		rule.findings == set() with input as _document(_approval("鈴木 一郎", "大野 章"))
			with data.kijun.workspace.Organization as organizations
	}
}

test_an_authority_designated_later_is_reported if {
	_by_authority_since("2026-10-01") == set()
	_by_authority_since("2026-10-02") == {["spec", "approval", "approver"]}
}

_by_authority_since(date) := {f.path | some f in findings} if {
	authorities := [{"name": "石川 明", "designated_on": date}]
	findings := rule.findings with input as _document(_approval("鈴木 一郎", "石川 明"))
		with data.kijun.workspace.Organization as {"kakuu": {"spec": {"exceptions": {"permission_authorities": authorities}}}}
}

test_an_authority_without_a_day_of_designation_is_none if {
	authorities := [{"name": "石川 明"}]
	findings := rule.findings with input as _document(_approval("鈴木 一郎", "石川 明"))
		with data.kijun.workspace.Organization as {"kakuu": {"spec": {"exceptions": {"permission_authorities": authorities}}}}
	count(findings) == 1
}
