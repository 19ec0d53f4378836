package kijun.rules.information.class3_stored_unencrypted_test

import data.kijun.rules.information.class3_stored_unencrypted as rule

_document(spec) := {"kind": "InformationRegister", "metadata": {"name": "sample"}, "as_of": "2026-11-01", "spec": spec}

_paths(spec) := {f.path | some f in findings} if {
	findings := rule.findings with input as _document(spec)
}

_applies(spec) if rule.applicable with input as _document(spec)

_organizations := {"agency": {"spec": {"type": "national"}}, "corporation": {"spec": {"type": "incorporated"}}}

_in(spec, organization) := object.union(spec, {"organization": organization})

_spec(confidentiality, store) := {"items": [{
	"id": "1",
	"name": "甲",
	"classification": {"confidentiality": confidentiality, "integrity": 1, "availability": 1},
	"storage": [object.union({"name": "金庫の端末"}, store)],
}]}

_found(spec, organization) := paths if {
	paths := _paths(_in(spec, organization)) with data.kijun.workspace.Organization as _organizations
}

_unknown(spec) := {f.path | some f in unknown} if {
	unknown := rule.open with input as _document(spec) with data.kijun.workspace.Organization as _organizations
}

_applied(spec, organization) if {
	rule.applicable with input as _document(_in(spec, organization)) with data.kijun.workspace.Organization as _organizations
}

test_done_is_not_reported if _found(_spec(3, {"encryption": {"algorithm": "AES"}}), "corporation") == set()

test_not_done_is_reported if {
	_found(_spec(3, {}), "corporation") == {["spec", "items", 0, "storage", 0]}
}

test_paper_other_classes_and_national_organs if {
	_found(_spec(3, {"form": "paper"}), "corporation") == set()
	_found(_spec(2, {}), "corporation") == set()
	_found(_spec(3, {}), "agency") == set()
}

test_unknown_agency_is_open if {
	_unknown(_spec(3, {})) == {["spec", "items", 0]}
	_unknown(_spec(3, {"encryption": {"algorithm": "AES"}})) == set()
	_unknown(_in(_spec(3, {}), "agency")) == set()
	_unknown(object.union(_spec(3, {}), {"as_national_organs": {"approver": "理事", "approved_on": "2026-04-01"}})) == set()
}

test_applies_to_corporations_with_class3 if {
	_applied(_spec(3, {}), "corporation")
	not _applied(_spec(2, {}), "corporation")
	not _applied(_spec(3, {}), "agency")
	rule.applicable with input as _document(_spec(3, {})) with data.kijun.workspace.Organization as _organizations
}
