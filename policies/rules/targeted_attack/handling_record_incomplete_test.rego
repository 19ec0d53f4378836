package kijun.rules.targeted_attack.handling_record_incomplete_test

import data.kijun.rules.targeted_attack.handling_record_incomplete as rule

_document(spec) := {"kind": "Incident", "metadata": {"name": "sample"}, "as_of": "2026-11-01", "spec": spec}

_found(spec) := {[f.path, object.get(f, "key", "")] | some f in found} if {
	found := rule.findings with input as _document(spec)
}

_open(spec) := {f.path | some f in found} if {
	found := rule.open with input as _document(spec)
}

_applies(spec) if rule.applicable with input as _document(spec)

_incident(extra) := object.union({"assessment": {"at": "2026-06-01T10:00+09:00", "result": "incident"}}, extra)

_entry := {"id": "1", "at": "2026-11-01T10:00+09:00", "content": "隔離した"}

_handled(extra) := _incident(object.union({"recovered_on": "2026-11-01", "reports": [_entry], "instructions": [_entry], "actions": [_entry]}, extra))

test_what_is_missing_is_reported if {
	_found(_handled({"actions": []})) == {[["spec", "actions"], "actions"]}
	_found(_handled({"reports": [object.remove(_entry, ["content"])]})) == {[["spec", "reports"], "reports"]}
	_found(_handled({"instructions": [object.union(_entry, {"at": "2026-11-02T10:00+09:00"})]})) == {[["spec", "instructions"], "instructions"]}
	_found(_incident({"recovered_on": "2026-11-01"})) == {[["spec"], "reports"], [["spec"], "instructions"], [["spec"], "actions"]}
}

test_recorded_is_not_reported if {
	_found(_handled({})) == set()
	_open(_handled({})) == set()
}

test_before_recovery_it_is_unknown if {
	_open(_handled({"recovered_on": "2026-11-02", "actions": []})) == {["spec", "assessment"]}
	_found(_handled({"recovered_on": "2026-11-02", "actions": []})) == set()
	_open(_incident({})) == {["spec", "assessment"]}
}

test_applies_to_incidents if {
	_applies(_incident({}))
	not _applies({"assessment": {"at": "2026-06-01T10:00+09:00", "result": "not_incident"}})
	not _applies({})
}
