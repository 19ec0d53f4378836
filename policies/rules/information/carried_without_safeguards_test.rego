package kijun.rules.information.carried_without_safeguards_test

import data.kijun.rules.information.carried_without_safeguards as rule

_document(spec) := {"kind": "InformationRegister", "metadata": {"name": "sample"}, "as_of": "2026-11-01", "spec": spec}

_places(spec) := {[f.path, f.key] | some f in findings} if {
	findings := rule.findings with input as _document(spec)
}

_applies(spec) if rule.applicable with input as _document(spec)

_spec(confidentiality, day, extra) := {"items": [{
	"id": "1",
	"name": "甲",
	"classification": {"confidentiality": confidentiality, "integrity": 1, "availability": 1},
	"carriages": [object.union({"id": "a", "carried_on": day}, extra)],
}]}

_place := ["spec", "items", 0, "carriages", 0]

_area(day) := {"designated_area": {"approver": "乙", "approved_on": day}}

test_complete_is_not_reported if _places(_spec(2, "2026-11-01", {"means": "携行", "safeguards": ["施錠した鞄"]})) == set()

test_missing_is_reported if {
	_places(_spec(2, "2026-11-01", {})) == {[_place, "means"], [_place, "safeguards"]}
	_places(_spec(2, "2026-11-01", {"means": "携行", "safeguards": []})) == {[array.concat(_place, ["safeguards"]), "safeguards"]}
}

test_designated_area_counts_as_inside if {
	_places(_spec(2, "2026-10-01", _area("2026-10-01"))) == set()
	count(_places(_spec(2, "2026-10-01", _area("2026-10-02")))) == 2
}

test_others_are_not_judged if {
	_places(_spec(1, "2026-11-01", {})) == set()
	_places(_spec(2, "2026-11-02", {})) == set()
}

test_applies_to_carriages if {
	_applies(_spec(2, "2026-11-01", {"means": "携行", "safeguards": ["施錠した鞄"]}))
	not _applies(_spec(1, "2026-11-01", {}))
}

_silent(items) if {
	document := {"kind": "InformationRegister", "metadata": {"name": "sample"}, "as_of": "2026-11-01", "spec": {"items": items}}
	rule.applicable with input as document
	found := rule.open with input as document
	{f.path | some f in found} == {["spec", "items"]}
}

test_what_no_item_states_is_unknown if {
	_silent([{"id": "1", "name": "甲", "classification": {"confidentiality": 2, "integrity": 1, "availability": 1}}])
	not _silent([{"id": "1", "name": "甲", "classification": {"confidentiality": 2, "integrity": 1, "availability": 1}, "carriages": []}])
	not _silent([{"id": "1", "name": "甲", "classification": {"confidentiality": 1, "integrity": 1, "availability": 1}}])
}

test_an_empty_list_is_a_statement if {
	none := rule.open with input as {"kind": "InformationRegister", "metadata": {"name": "sample"}, "as_of": "2026-11-01", "spec": {"items": [{"id": "1", "name": "甲", "classification": {"confidentiality": 2, "integrity": 1, "availability": 1}, "carriages": []}]}}
	none == set()
}
