package kijun.rules.information.outside_without_measures_test

import data.kijun.rules.information.outside_without_measures as rule

_document(spec) := {"kind": "InformationRegister", "metadata": {"name": "sample"}, "as_of": "2026-11-01", "spec": spec}

_paths(spec) := {f.path | some f in findings} if {
	findings := rule.findings with input as _document(spec)
}

_applies(spec) if rule.applicable with input as _document(spec)

_spec(confidentiality, from, extra) := {"items": [{
	"id": "1",
	"name": "甲",
	"classification": {"confidentiality": confidentiality, "integrity": 1, "availability": 1},
	"outside_processing": [object.union({"id": "a", "from": from}, extra)],
}]}

test_with_measures_is_not_reported if _paths(_spec(2, "2026-11-01", {"measures": ["施錠"]})) == set()

test_without_measures_is_reported if {
	_paths(_spec(2, "2026-11-01", {})) == {["spec", "items", 0, "outside_processing", 0]}
	_paths(_spec(2, "2026-11-01", {"measures": []})) == {["spec", "items", 0, "outside_processing", 0, "measures"]}
}

test_open_information_and_plans_are_not_judged if {
	_paths(_spec(1, "2026-11-01", {})) == set()
	_paths(_spec(2, "2026-11-02", {})) == set()
}

test_applies_to_processing_outside if {
	_applies(_spec(2, "2026-11-01", {}))
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
	not _silent([{"id": "1", "name": "甲", "classification": {"confidentiality": 2, "integrity": 1, "availability": 1}, "outside_processing": []}])
	not _silent([{"id": "1", "name": "甲", "classification": {"confidentiality": 1, "integrity": 1, "availability": 1}}])
}

test_an_empty_list_is_a_statement if {
	none := rule.open with input as {"kind": "InformationRegister", "metadata": {"name": "sample"}, "as_of": "2026-11-01", "spec": {"items": [{"id": "1", "name": "甲", "classification": {"confidentiality": 2, "integrity": 1, "availability": 1}, "outside_processing": []}]}}
	none == set()
}
