package kijun.rules.information.release_not_checked_test

import data.kijun.rules.information.release_not_checked as rule

_document(spec) := {"kind": "InformationRegister", "metadata": {"name": "sample"}, "as_of": "2026-11-01", "spec": spec}

_paths(spec) := {f.path | some f in findings} if {
	findings := rule.findings with input as _document(spec)
}

_applies(spec) if rule.applicable with input as _document(spec)

_spec(field, event) := {"items": [{"id": "1", "name": "甲", field: [object.union({"id": "a"}, event)]}]}

_check(day, covers) := {"release_check": {"checked_by": "乙", "checked_on": day, "covers": covers}}

test_checked_is_not_reported if {
	_paths(_spec("publications", object.union({"published_on": "2026-10-01"}, _check("2026-10-01", ["変更履歴"])))) == set()
}

test_unchecked_is_reported if {
	_paths(_spec("publications", {"published_on": "2026-11-01"})) == {["spec", "items", 0, "publications", 0]}
	_paths(_spec("provisions", {"provided_on": "2026-11-01", "electronic": true})) == {["spec", "items", 0, "provisions", 0]}
}

test_late_or_empty_check_is_reported if {
	_paths(_spec("provisions", object.union({"provided_on": "2026-10-01"}, _check("2026-10-02", ["変更履歴"])))) == {["spec", "items", 0, "provisions", 0, "release_check"]}
	_paths(_spec("provisions", object.union({"provided_on": "2026-10-01"}, _check("2026-10-01", [])))) == {["spec", "items", 0, "provisions", 0, "release_check"]}
}

test_paper_and_plans_are_not_judged if {
	_paths(_spec("provisions", {"provided_on": "2026-10-01", "electronic": false})) == set()
	_paths(_spec("provisions", {"provided_on": "2026-11-02"})) == set()
	_paths(_spec("publications", {"published_on": "2026-11-02"})) == set()
}

test_applies_to_electronic_releases if {
	_applies(_spec("publications", {"published_on": "2026-11-01"}))
	not _applies({"items": [{"id": "1", "name": "甲", "publications": [{"id": "a", "published_on": "2026-11-01", "electronic": false}], "provisions": []}]})
}

_silent(items) if {
	document := {"kind": "InformationRegister", "metadata": {"name": "sample"}, "as_of": "2026-11-01", "spec": {"items": items}}
	rule.applicable with input as document
	found := rule.open with input as document
	{f.path | some f in found} == {["spec", "items"]}
}

test_what_no_item_states_is_unknown if {
	_silent([{"id": "1", "name": "甲", "classification": {"confidentiality": 1, "integrity": 1, "availability": 1}}])
	_silent([{"id": "1", "name": "甲", "classification": {"confidentiality": 1, "integrity": 1, "availability": 1}, "provisions": []}])
	_silent([{"id": "1", "name": "甲", "classification": {"confidentiality": 1, "integrity": 1, "availability": 1}, "publications": []}])
	not _silent([{"id": "1", "name": "甲", "classification": {"confidentiality": 1, "integrity": 1, "availability": 1}, "publications": [], "provisions": []}])
}

test_an_empty_list_is_a_statement if {
	none := rule.open with input as {"kind": "InformationRegister", "metadata": {"name": "sample"}, "as_of": "2026-11-01", "spec": {"items": [{"id": "1", "name": "甲", "classification": {"confidentiality": 1, "integrity": 1, "availability": 1}, "publications": [], "provisions": []}]}}
	none == set()
}
