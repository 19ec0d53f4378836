package kijun.rules.information.published_above_class1_test

import data.kijun.rules.information.published_above_class1 as rule

_document(spec) := {"kind": "InformationRegister", "metadata": {"name": "sample"}, "as_of": "2026-11-01", "spec": spec}

_places(spec) := {[f.path, f.key] | some f in findings} if {
	findings := rule.findings with input as _document(spec)
}

_applies(spec) if rule.applicable with input as _document(spec)

_spec(classification, day, extra) := {"items": [object.union(
	{"id": "1", "name": "甲", "publications": [object.union({"id": "a", "published_on": day}, extra)]},
	classification,
)]}

_class(confidentiality) := {"classification": {"confidentiality": confidentiality, "integrity": 2, "availability": 2}}

_confirmed(day) := {"class_confirmed": {"confirmed_by": "乙", "confirmed_on": day}}

test_confirmed_class1_is_not_reported if _places(_spec(_class(1), "2026-10-01", _confirmed("2026-10-01"))) == set()

test_other_classes_are_reported if {
	_places(_spec(_class(2), "2026-11-01", _confirmed("2026-10-01"))) == {[["spec", "items", 0, "classification", "confidentiality"], "a/classification"]}
	_places(_spec({}, "2026-11-01", _confirmed("2026-10-01"))) == {[["spec", "items", 0], "a/classification"]}
}

test_unconfirmed_is_reported if {
	_places(_spec(_class(1), "2026-11-01", {})) == {[["spec", "items", 0, "publications", 0], "a/class_confirmed"]}
	_places(_spec(_class(1), "2026-10-01", _confirmed("2026-10-02"))) == {[["spec", "items", 0, "publications", 0, "class_confirmed"], "a/class_confirmed"]}
}

test_plans_are_not_judged if _places(_spec(_class(2), "2026-11-02", {})) == set()

test_applies_to_publications if {
	_applies(_spec(_class(1), "2026-11-01", {}))
	not _applies(_spec(_class(1), "2026-11-02", {}))
}

_silent(items) if {
	document := {"kind": "InformationRegister", "metadata": {"name": "sample"}, "as_of": "2026-11-01", "spec": {"items": items}}
	rule.applicable with input as document
	found := rule.open with input as document
	{f.path | some f in found} == {["spec", "items"]}
}

test_what_no_item_states_is_unknown if {
	_silent([{"id": "1", "name": "甲", "classification": {"confidentiality": 1, "integrity": 1, "availability": 1}}])
	not _silent([{"id": "1", "name": "甲", "classification": {"confidentiality": 1, "integrity": 1, "availability": 1}, "publications": []}])
}

test_an_empty_list_is_a_statement if {
	none := rule.open with input as {"kind": "InformationRegister", "metadata": {"name": "sample"}, "as_of": "2026-11-01", "spec": {"items": [{"id": "1", "name": "甲", "classification": {"confidentiality": 1, "integrity": 1, "availability": 1}, "publications": []}]}}
	none == set()
}
