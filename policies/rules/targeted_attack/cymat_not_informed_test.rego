package kijun.rules.targeted_attack.cymat_not_informed_test

import data.kijun.rules.targeted_attack.cymat_not_informed as rule

_document(spec) := {"kind": "Incident", "metadata": {"name": "sample"}, "as_of": "2026-11-01", "spec": spec}

_found(spec) := {[f.path, object.get(f, "key", "")] | some f in found} if {
	found := rule.findings with input as _document(spec)
}

_open(spec) := {f.path | some f in found} if {
	found := rule.open with input as _document(spec)
}

_applies(spec) if rule.applicable with input as _document(spec)

_incident(extra) := object.union({"assessment": {"at": "2026-06-01T10:00+09:00", "result": "incident"}}, extra)

_support(extra) := _incident({"cymat_support": object.union({"received": true}, extra)})

test_nothing_given_is_reported if {
	_found(_support({})) == {[["spec", "cymat_support"], ""]}
	_found(_support({"information": [{"at": "2026-11-02T10:00+09:00"}]})) == {[["spec", "cymat_support", "information"], ""]}
}

test_given_is_not_reported if {
	_found(_support({"information": [{"at": "2026-11-01T10:00+09:00"}]})) == set()
	_open(_support({})) == set()
}

test_no_statement_is_unknown if {
	_open(_incident({})) == {["spec", "assessment"]}
	_found(_incident({})) == set()
	_found(_support({"received": false})) == set()
}

test_does_not_apply_without_support if not _applies(_support({"received": false}))

test_applies_to_incidents if {
	_applies(_incident({}))
	not _applies({"assessment": {"at": "2026-06-01T10:00+09:00", "result": "not_incident"}})
	not _applies({})
}
