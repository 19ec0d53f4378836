package kijun.rules.information.permission_self_granted_test

import data.kijun.rules.information.permission_self_granted as rule

_document(spec) := {"kind": "InformationRegister", "metadata": {"name": "sample"}, "as_of": "2026-11-01", "spec": object.union({"items": []}, spec)}

_item(list, event) := {"items": [{"id": "1", "name": "甲", list: [event]}]}

_findings(spec) := {f.path | some f in found} if {
	found := rule.findings with input as _document(spec)
}

_open(spec) := {f.path | some f in found} if {
	found := rule.open with input as _document(spec)
}

_own := {"applicant": "佐藤 花子", "approver": "佐藤花子", "approved_on": "2026-10-01"}

_other := {"applicant": "佐藤 花子", "approver": "田中 誠", "approved_on": "2026-10-01"}

_nobody := {"approver": "田中 誠", "approved_on": "2026-10-01"}

test_own_permissions_are_reported if {
	every pair in [["outside_processing", "permission"], ["provisions", "permission"], ["carriages", "method_designated"], ["carriages", "designated_area"], ["transmissions", "method_designated"]] {
		_findings(_item(pair[0], {pair[1]: _own})) == {["spec", "items", 0, pair[0], 0, pair[1], "approver"]}
		_findings(_item(pair[0], {pair[1]: _other})) == set()
		_open(_item(pair[0], {pair[1]: _other})) == set()
	}
	_findings({"as_national_organs": _own}) == {["spec", "as_national_organs", "approver"]}
}

test_who_processes_outside_is_an_applicant if {
	_findings(_item("outside_processing", {"person": "田中 誠", "permission": _nobody})) == {["spec", "items", 0, "outside_processing", 0, "permission", "approver"]}
	_open(_item("outside_processing", {"person": "鈴木 一郎", "permission": _nobody})) == set()
}

test_no_applicant_is_unknown if {
	_open(_item("provisions", {"permission": _nobody})) == {["spec", "items", 0, "provisions", 0, "permission"]}
	_open({"as_national_organs": _nobody}) == {["spec", "as_national_organs"]}
	_findings({"as_national_organs": _nobody}) == set()
}

test_applies_where_there_is_a_permission if {
	rule.applicable with input as _document({"as_national_organs": _other})
	not rule.applicable with input as _document(_item("provisions", {}))
}
