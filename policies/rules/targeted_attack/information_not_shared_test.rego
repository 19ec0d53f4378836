package kijun.rules.targeted_attack.information_not_shared_test

import data.kijun.rules.targeted_attack.information_not_shared as rule

_document(spec) := {"kind": "Incident", "metadata": {"name": "sample"}, "as_of": "2026-11-01", "spec": spec}

_found(spec) := {[f.path, object.get(f, "key", "")] | some f in found} if {
	found := rule.findings with input as _document(spec)
}

_open(spec) := {f.path | some f in found} if {
	found := rule.open with input as _document(spec)
}

_applies(spec) if rule.applicable with input as _document(spec)

_incident(extra) := object.union({"assessment": {"at": "2026-06-01T10:00+09:00", "result": "incident"}}, extra)

test_nothing_shared_is_reported if {
	_found(_incident({"recovered_on": "2026-11-01"})) == {[["spec"], ""]}
	_found(_incident({"recovered_on": "2026-11-01", "sharing": [{"with": "甲省", "at": "2026-11-02T10:00+09:00"}]})) == {[["spec", "sharing"], ""]}
	_open(_incident({"recovered_on": "2026-11-01"})) == set()
}

test_shared_is_not_reported if {
	_found(_incident({"recovered_on": "2026-11-01", "sharing": [{"with": "甲省", "at": "2026-11-01T10:00+09:00"}]})) == set()
	_open(_incident({"sharing": [{"with": "甲省", "at": "2026-11-01T10:00+09:00"}]})) == set()
}

test_before_recovery_it_is_unknown if {
	_open(_incident({})) == {["spec", "assessment"]}
	_open(_incident({"recovered_on": "2026-11-02"})) == {["spec", "assessment"]}
	_found(_incident({"recovered_on": "2026-11-02"})) == set()
}

test_applies_to_incidents if {
	_applies(_incident({}))
	not _applies({"assessment": {"at": "2026-06-01T10:00+09:00", "result": "not_incident"}})
	not _applies({})
}
