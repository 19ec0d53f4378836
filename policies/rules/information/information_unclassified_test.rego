package kijun.rules.information.information_unclassified_test

import data.kijun.rules.information.information_unclassified as rule

_document(spec) := {"kind": "InformationRegister", "metadata": {"name": "sample"}, "as_of": "2026-11-01", "spec": spec}

_places(spec) := {[f.path, f.key] | some f in findings} if {
	findings := rule.findings with input as _document(spec)
}

_item(from, extra) := {"items": [object.union({"id": "1", "name": "甲", "managed_from": from}, extra)]}

_complete := {
	"classification": {"confidentiality": 2, "integrity": 1, "availability": 1},
	"restrictions": [],
	"classified_by": "乙",
	"classified_on": "2026-11-01",
}

_found(spec) := places if {
	places := _places(spec) with data.kijun.parameters.classification_days as 1
}

test_complete_is_not_reported if _found(_item("2020-01-01", _complete)) == set()

test_each_missing_fact_is_reported if {
	_found(_item("2026-10-30", {})) == {[["spec", "items", 0], field] | some field in object.keys(_complete)}
	_found(_item("2026-10-30", object.remove(_complete, ["restrictions"]))) == {[["spec", "items", 0], "restrictions"]}
}

test_days_are_left if _found(_item("2026-10-31", {})) == set()

test_future_decision_does_not_count if _found(_item("2026-10-01", object.union(_complete, {"classified_on": "2026-11-02"}))) == {[["spec", "items", 0], "classified_on"]}

_open(spec) := {f.path | some f in found} if {
	found := rule.open with input as _document(spec)
}

test_an_empty_register_is_unknown if {
	_open({"items": []}) == {["spec", "items"]}
	_open(_item("2026-10-01", {})) == set()
}
