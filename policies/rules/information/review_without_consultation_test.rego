package kijun.rules.information.review_without_consultation_test

import data.kijun.rules.information.review_without_consultation as rule

_document(spec) := {"kind": "InformationRegister", "metadata": {"name": "sample"}, "as_of": "2026-11-01", "spec": spec}

_paths(spec) := {f.path | some f in findings} if {
	findings := rule.findings with input as _document(spec)
}

_applies(spec) if rule.applicable with input as _document(spec)

_spec(day, extra) := {"items": [{"id": "1", "name": "甲", "reviews": [object.union({"decided_on": day, "result": "changed"}, extra)]}]}

_consulted(day) := {"consulted": {"name": "乙", "capacity": "classifier", "consulted_on": day}}

test_consulted_is_not_reported if _paths(_spec("2026-10-10", _consulted("2026-10-10"))) == set()

test_not_consulted_is_reported if _paths(_spec("2026-11-01", {})) == {["spec", "items", 0, "reviews", 0]}

test_consulted_afterwards_is_reported if {
	_paths(_spec("2026-10-10", _consulted("2026-10-11"))) == {["spec", "items", 0, "reviews", 0, "consulted", "consulted_on"]}
}

test_future_review_is_not_judged if _paths(_spec("2026-11-02", {})) == set()

test_applies_to_past_reviews if {
	_applies(_spec("2026-11-01", {}))
	not _applies(_spec("2026-11-02", {}))
	not _applies({"items": [{"id": "1", "name": "甲", "reviews": []}]})
}

_silent(items) if {
	document := {"kind": "InformationRegister", "metadata": {"name": "sample"}, "as_of": "2026-11-01", "spec": {"items": items}}
	rule.applicable with input as document
	found := rule.open with input as document
	{f.path | some f in found} == {["spec", "items"]}
}

test_what_no_item_states_is_unknown if {
	_silent([{"id": "1", "name": "甲", "classification": {"confidentiality": 1, "integrity": 1, "availability": 1}}])
	not _silent([{"id": "1", "name": "甲", "classification": {"confidentiality": 1, "integrity": 1, "availability": 1}, "reviews": []}])
}

test_an_empty_list_is_a_statement if {
	none := rule.open with input as {"kind": "InformationRegister", "metadata": {"name": "sample"}, "as_of": "2026-11-01", "spec": {"items": [{"id": "1", "name": "甲", "classification": {"confidentiality": 1, "integrity": 1, "availability": 1}, "reviews": []}]}}
	none == set()
}
