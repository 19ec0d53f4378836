package kijun.rules.targeted_attack.instruction_not_acted_on_test

import data.kijun.rules.targeted_attack.instruction_not_acted_on as rule

_document(spec) := {"kind": "Incident", "metadata": {"name": "sample"}, "as_of": "2026-11-01", "spec": spec}

_found(spec) := {[f.path, object.get(f, "key", "")] | some f in found} if {
	found := rule.findings with input as _document(spec)
}

_open(spec) := {f.path | some f in found} if {
	found := rule.open with input as _document(spec)
}

_applies(spec) if rule.applicable with input as _document(spec)

_incident(extra) := object.union({"assessment": {"at": "2026-06-01T10:00+09:00", "result": "incident"}}, extra)

_recovered(actions) := _incident({"recovered_on": "2026-11-01", "instructions": [{"id": "S1"}, {"id": "S2"}], "actions": actions})

_action(instruction, at) := {"id": "A1", "at": at, "by": "甲", "instruction": instruction}

test_an_instruction_without_an_action_is_reported if {
	_found(_recovered([_action("S1", "2026-11-01T10:00+09:00")])) == {[["spec", "instructions", 1], ""]}
	_found(_recovered([_action("S1", "2026-06-02T10:00+09:00"), _action("S2", "2026-11-02T10:00+09:00")])) == {[["spec", "instructions", 1], ""]}
}

test_no_action_is_reported if {
	_found(_incident({"recovered_on": "2026-11-01"})) == {[["spec"], ""]}
	_found(_incident({"recovered_on": "2026-11-01", "actions": []})) == {[["spec", "actions"], ""]}
	_found(_incident({"recovered_on": "2026-11-01", "actions": [{"id": "A1", "at": "2026-06-02T10:00+09:00", "by": "甲"}]})) == set()
}

test_acted_on_is_not_reported if {
	_found(_recovered([_action("S1", "2026-06-02T10:00+09:00"), _action("S2", "2026-06-02T10:00+09:00")])) == set()
	_open(_recovered([])) == set()
}

test_before_recovery_it_is_unknown if {
	_open(_incident({})) == {["spec", "assessment"]}
	_open(_incident({"recovered_on": "2026-11-02"})) == {["spec", "assessment"]}
	_found(_incident({"recovered_on": "2026-11-02", "instructions": [{"id": "S1"}]})) == set()
}

test_applies_to_incidents if {
	_applies(_incident({}))
	not _applies({"assessment": {"at": "2026-06-01T10:00+09:00", "result": "not_incident"}})
	not _applies({})
}
