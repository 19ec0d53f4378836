package kijun.rules.information.class3_provided_without_approval_test

import data.kijun.rules.information.class3_provided_without_approval as rule

_document(spec) := {"kind": "InformationRegister", "metadata": {"name": "sample"}, "as_of": "2026-11-01", "spec": spec}

_paths(spec) := {f.path | some f in findings} if {
	findings := rule.findings with input as _document(spec)
}

_applies(spec) if rule.applicable with input as _document(spec)

_organizations := {"agency": {"spec": {"type": "national"}}, "corporation": {"spec": {"type": "incorporated"}}}

_in(spec, organization) := object.union(spec, {"organization": organization})

_spec(confidentiality, day, extra) := {"items": [{
	"id": "1",
	"name": "甲",
	"classification": {"confidentiality": confidentiality, "integrity": 1, "availability": 1},
	"provisions": [object.union({"id": "a", "recipient": "丙県", "provided_on": day}, extra)],
}]}

_permission(day) := {"permission": {"approver": "乙", "approved_on": day}}

_found(spec, organization) := paths if {
	paths := _paths(_in(spec, organization)) with data.kijun.workspace.Organization as _organizations
}

_unknown(spec) := {f.path | some f in unknown} if {
	unknown := rule.open with input as _document(spec) with data.kijun.workspace.Organization as _organizations
}

_applied(spec, organization) if {
	rule.applicable with input as _document(_in(spec, organization)) with data.kijun.workspace.Organization as _organizations
}

test_permitted_is_not_reported if _found(_spec(3, "2026-10-01", _permission("2026-10-01")), "corporation") == set()

test_not_permitted_is_reported if {
	_found(_spec(3, "2026-11-01", {}), "corporation") == {["spec", "items", 0, "provisions", 0]}
	_found(_spec(3, "2026-10-01", _permission("2026-10-02")), "corporation") == {["spec", "items", 0, "provisions", 0, "permission"]}
}

test_others_are_not_judged if {
	_found(_spec(2, "2026-11-01", {}), "corporation") == set()
	_found(_spec(3, "2026-11-02", {}), "corporation") == set()
	_found(_spec(3, "2026-11-01", {}), "agency") == set()
}

test_unknown_agency_is_open if {
	_unknown(_spec(3, "2026-11-01", {})) == {["spec", "items", 0]}
	_unknown(_spec(3, "2026-10-01", _permission("2026-10-01"))) == set()
	_unknown(_in(_spec(3, "2026-11-01", {}), "corporation")) == set()
}

test_applies_to_corporations_with_class3 if {
	_applied(_spec(3, "2026-11-01", {}), "corporation")
	not _applied(_spec(2, "2026-11-01", {}), "corporation")
	not _applied(_spec(3, "2026-11-01", {}), "agency")
	rule.applicable with input as _document(_spec(3, "2026-11-01", {})) with data.kijun.workspace.Organization as _organizations
}

_asked(confidentiality, organization, approver) := {f.path | some f in found} if {
	permission := {"permission": {"approver": approver, "approved_on": "2026-10-01"}}
	found := rule.reviews with input as _document(_in(_spec(confidentiality, "2026-10-01", permission), organization))
		with data.kijun.workspace.Organization as object.union(_organizations, {"other": {"spec": {"units": [{"officer": {"name": "乙"}}]}}})
}

test_unlisted_approver_is_asked_about if {
	_asked(3, "corporation", "丁") == {["spec", "items", 0, "provisions", 0, "permission", "approver"]}
	_asked(3, "corporation", "乙") == set()
	_asked(2, "corporation", "丁") == set()
	_asked(3, "agency", "丁") == set()
}
