package kijun.rules.information.class3_carried_unencrypted_test

import data.kijun.rules.information.class3_carried_unencrypted as rule

_document(spec) := {"kind": "InformationRegister", "metadata": {"name": "sample"}, "as_of": "2026-11-01", "spec": spec}

_places(spec) := {[f.path, f.key] | some f in findings} if {
	findings := rule.findings with input as _document(spec)
}

_applies(spec) if rule.applicable with input as _document(spec)

_organizations := {"agency": {"spec": {"type": "national"}}, "corporation": {"spec": {"type": "incorporated"}}}

_in(spec, organization) := object.union(spec, {"organization": organization})

_spec(confidentiality, day, extra) := {"items": [{
	"id": "1",
	"name": "甲",
	"classification": {"confidentiality": confidentiality, "integrity": 1, "availability": 1},
	"carriages": [object.union({"id": "a", "carried_on": day}, extra)],
}]}

_place := ["spec", "items", 0, "carriages", 0]

_encrypted := {"encryption": {"algorithm": "AES"}}

_designated(day) := {"method_designated": {"approver": "乙", "approved_on": day}}

_area(day) := {"designated_area": {"approver": "乙", "approved_on": day}}

_found(spec, organization) := places if {
	places := _places(_in(spec, organization)) with data.kijun.workspace.Organization as _organizations
}

_unknown(spec) := {f.path | some f in unknown} if {
	unknown := rule.open with input as _document(spec) with data.kijun.workspace.Organization as _organizations
}

_applied(spec, organization) if {
	rule.applicable with input as _document(_in(spec, organization)) with data.kijun.workspace.Organization as _organizations
}

test_done_is_not_reported if {
	_found(_spec(3, "2026-10-01", object.union(_encrypted, _designated("2026-10-01"))), "corporation") == set()
	_found(_spec(3, "2026-10-01", object.union({"medium": "paper"}, _designated("2026-10-01"))), "corporation") == set()
}

test_missing_is_reported if {
	_found(_spec(3, "2026-11-01", {"medium": "electronic"}), "corporation") == {[_place, "encryption"], [_place, "method_designated"]}
	_found(_spec(3, "2026-10-01", object.union(_encrypted, _designated("2026-10-02"))), "corporation") == {[array.concat(_place, ["method_designated"]), "method_designated"]}
}

test_designated_area_counts_as_inside if {
	_found(_spec(3, "2026-10-01", _area("2026-10-01")), "corporation") == set()
	count(_found(_spec(3, "2026-10-01", _area("2026-10-02")), "corporation")) == 2
}

test_others_are_not_judged if {
	_found(_spec(2, "2026-11-01", {}), "corporation") == set()
	_found(_spec(3, "2026-11-02", {}), "corporation") == set()
	_found(_spec(3, "2026-11-01", {}), "agency") == set()
}

test_unknown_agency_is_open if {
	_unknown(_spec(3, "2026-11-01", {})) == {["spec", "items", 0]}
	_unknown(_spec(3, "2026-10-01", object.union(_encrypted, _designated("2026-10-01")))) == set()
	_unknown(_in(_spec(3, "2026-11-01", {}), "corporation")) == set()
}

test_applies_to_corporations_with_class3 if {
	_applied(_spec(3, "2026-11-01", {}), "corporation")
	not _applied(_spec(2, "2026-11-01", {}), "corporation")
	not _applied(_spec(3, "2026-11-01", {}), "agency")
	rule.applicable with input as _document(_spec(3, "2026-11-01", {})) with data.kijun.workspace.Organization as _organizations
}

_asked(confidentiality, organization, approver) := {f.path | some f in found} if {
	designated := {"method_designated": {"approver": approver, "approved_on": "2026-10-01"}}
	found := rule.reviews with input as _document(_in(_spec(confidentiality, "2026-10-01", designated), organization))
		with data.kijun.workspace.Organization as object.union(_organizations, {"other": {"spec": {"units": [{"officer": {"name": "乙"}}]}}})
}

test_unlisted_officer_is_asked_about if {
	_asked(3, "corporation", "丁") == {array.concat(_place, ["method_designated", "approver"])}
	_asked(3, "corporation", "乙") == set()
	_asked(2, "corporation", "丁") == set()
	_asked(3, "agency", "丁") == set()
}
