package kijun.rules.information.paper_disposed_readable_test

import data.kijun.rules.information.paper_disposed_readable as rule

_document(spec) := {"kind": "InformationRegister", "metadata": {"name": "sample"}, "as_of": "2026-11-01", "spec": spec}

_paths(spec) := {f.path | some f in findings} if {
	findings := rule.findings with input as _document(spec)
}

_applies(spec) if rule.applicable with input as _document(spec)

_spec(confidentiality, day, extra) := {"items": [{
	"id": "1",
	"name": "甲",
	"classification": {"confidentiality": confidentiality, "integrity": 1, "availability": 1},
	"paper_disposals": [object.union({"id": "a", "disposed_on": day}, extra)],
}]}

test_unrestorable_is_not_reported if {
	every method in ["shredding", "pulping", "incineration"] {
		_paths(_spec(2, "2026-11-01", {"method": method})) == set()
	}
}

test_restorable_is_reported if {
	_paths(_spec(2, "2026-11-01", {"method": "recycling"})) == {["spec", "items", 0, "paper_disposals", 0, "method"]}
	_paths(_spec(2, "2026-11-01", {})) == {["spec", "items", 0, "paper_disposals", 0]}
}

test_others_are_not_judged if {
	_paths(_spec(1, "2026-11-01", {})) == set()
	_paths(_spec(2, "2026-11-02", {})) == set()
}

test_applies_to_disposals if {
	_applies(_spec(2, "2026-11-01", {"method": "shredding"}))
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
	not _silent([{"id": "1", "name": "甲", "classification": {"confidentiality": 2, "integrity": 1, "availability": 1}, "paper_disposals": []}])
	not _silent([{"id": "1", "name": "甲", "classification": {"confidentiality": 1, "integrity": 1, "availability": 1}}])
}

test_an_empty_list_is_a_statement if {
	none := rule.open with input as {"kind": "InformationRegister", "metadata": {"name": "sample"}, "as_of": "2026-11-01", "spec": {"items": [{"id": "1", "name": "甲", "classification": {"confidentiality": 2, "integrity": 1, "availability": 1}, "paper_disposals": []}]}}
	none == set()
}
