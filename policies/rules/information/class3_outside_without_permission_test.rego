package kijun.rules.information.class3_outside_without_permission_test

import data.kijun.rules.information.class3_outside_without_permission as rule

_document(spec) := {"kind": "InformationRegister", "metadata": {"name": "sample"}, "as_of": "2026-11-01", "spec": spec}

_paths(spec) := {f.path | some f in findings} if {
	findings := rule.findings with input as _document(spec)
}

_applies(spec) if rule.applicable with input as _document(spec)

_spec(confidentiality, from, extra) := {"items": [{
	"id": "1",
	"name": "甲",
	"classification": {"confidentiality": confidentiality, "integrity": 1, "availability": 1},
	"outside_processing": [object.union({"id": "a", "person": "S-1 丙", "from": from}, extra)],
}]}

_permission(approver, day) := {"permission": {"approver": approver, "approved_on": day}}

test_permitted_is_not_reported if _paths(_spec(3, "2026-10-05", _permission("乙", "2026-10-05"))) == set()

test_not_permitted_is_reported if {
	_paths(_spec(3, "2026-11-01", {})) == {["spec", "items", 0, "outside_processing", 0]}
	_paths(_spec(3, "2026-10-05", _permission("乙", "2026-10-06"))) == {["spec", "items", 0, "outside_processing", 0, "permission"]}
	_paths(_spec(3, "2026-10-05", _permission("丙", "2026-10-05"))) == {["spec", "items", 0, "outside_processing", 0, "permission"]}
}

test_other_classes_and_plans_are_not_judged if {
	_paths(_spec(2, "2026-11-01", {})) == set()
	_paths(_spec(3, "2026-11-02", {})) == set()
}

_asked(confidentiality, approver) := {f.path | some f in reviews} if {
	reviews := rule.reviews with input as _document(_spec(confidentiality, "2026-10-05", _permission(approver, "2026-10-05")))
		with data.kijun.workspace.Organization as {"agency": {"spec": {"units": [{"name": "部", "officer": {"name": "乙"}}]}}}
}

test_unlisted_approver_is_asked_about if {
	_asked(3, "丁") == {["spec", "items", 0, "outside_processing", 0, "permission", "approver"]}
	_asked(3, "乙") == set()
	_asked(2, "丁") == set()
}

test_applies_to_class3_processed_outside if {
	_applies(_spec(3, "2026-11-01", {}))
	not _applies(_spec(3, "2026-11-02", {}))
	not _applies(_spec(2, "2026-11-01", {}))
}

_silent(items) if {
	document := {"kind": "InformationRegister", "metadata": {"name": "sample"}, "as_of": "2026-11-01", "spec": {"items": items}}
	rule.applicable with input as document
	found := rule.open with input as document
	{f.path | some f in found} == {["spec", "items"]}
}

test_what_no_item_states_is_unknown if {
	_silent([{"id": "1", "name": "甲", "classification": {"confidentiality": 3, "integrity": 1, "availability": 1}}])
	not _silent([{"id": "1", "name": "甲", "classification": {"confidentiality": 3, "integrity": 1, "availability": 1}, "outside_processing": []}])
	not _silent([{"id": "1", "name": "甲", "classification": {"confidentiality": 2, "integrity": 1, "availability": 1}}])
}

test_an_empty_list_is_a_statement if {
	none := rule.open with input as {"kind": "InformationRegister", "metadata": {"name": "sample"}, "as_of": "2026-11-01", "spec": {"items": [{"id": "1", "name": "甲", "classification": {"confidentiality": 3, "integrity": 1, "availability": 1}, "outside_processing": []}]}}
	none == set()
}
