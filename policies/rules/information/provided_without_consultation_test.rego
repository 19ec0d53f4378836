package kijun.rules.information.provided_without_consultation_test

import data.kijun.rules.information.provided_without_consultation as rule

_document(spec) := {"kind": "InformationRegister", "metadata": {"name": "sample"}, "as_of": "2026-11-01", "spec": spec}

_places(spec) := {[f.path, f.key] | some f in findings} if {
	findings := rule.findings with input as _document(spec)
}

_applies(spec) if rule.applicable with input as _document(spec)

_spec(day, extra) := {"items": [{"id": "1", "name": "甲", "provisions": [object.union({"id": "a", "recipient": "丙県", "provided_on": day}, extra)]}]}

_done(decision, day) := {"consulted": {"name": "乙", "decision": decision, "consulted_on": day}, "points_conveyed_on": day}

_place := ["spec", "items", 0, "provisions", 0]

test_done_is_not_reported if _places(_spec("2026-10-01", _done("may_provide", "2026-10-01"))) == set()

test_nothing_done_is_reported if _places(_spec("2026-11-01", {})) == {[_place, "consulted"], [_place, "points_conveyed_on"]}

test_late_is_reported if {
	_places(_spec("2026-10-01", _done("may_provide", "2026-10-02"))) == {
		[array.concat(_place, ["consulted"]), "consulted"],
		[array.concat(_place, ["points_conveyed_on"]), "points_conveyed_on"],
	}
}

test_against_the_decision_is_reported if {
	_places(_spec("2026-10-01", _done("must_not", "2026-10-01"))) == {[array.concat(_place, ["consulted"]), "consulted"]}
}

test_plans_are_not_judged if _places(_spec("2026-11-02", {})) == set()

test_applies_to_provisions if {
	_applies(_spec("2026-11-01", {}))
	not _applies(_spec("2026-11-02", {}))
}

_silent(items) if {
	document := {"kind": "InformationRegister", "metadata": {"name": "sample"}, "as_of": "2026-11-01", "spec": {"items": items}}
	rule.applicable with input as document
	found := rule.open with input as document
	{f.path | some f in found} == {["spec", "items"]}
}

test_what_no_item_states_is_unknown if {
	_silent([{"id": "1", "name": "甲", "classification": {"confidentiality": 1, "integrity": 1, "availability": 1}}])
	not _silent([{"id": "1", "name": "甲", "classification": {"confidentiality": 1, "integrity": 1, "availability": 1}, "provisions": []}])
}

test_an_empty_list_is_a_statement if {
	none := rule.open with input as {"kind": "InformationRegister", "metadata": {"name": "sample"}, "as_of": "2026-11-01", "spec": {"items": [{"id": "1", "name": "甲", "classification": {"confidentiality": 1, "integrity": 1, "availability": 1}, "provisions": []}]}}
	none == set()
}
