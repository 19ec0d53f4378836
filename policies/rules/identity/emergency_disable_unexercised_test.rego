package kijun.rules.identity.emergency_disable_unexercised_test

import data.kijun.rules.identity.emergency_disable_unexercised as rule

_paths(spec) := {f.path | some f in findings} if {
	findings := rule.findings with input as _document(spec)
		with data.kijun.parameters as {"emergency_exercise_days": 31}
}

_applicable(spec) if rule.applicable with input as _document(spec)

_document(spec) := {"kind": "IdentityStore", "metadata": {"name": "sample"}, "as_of": "2026-11-01", "spec": spec}

_spec(extra) := {
	"directories": [{"name": "内部", "side": "internal"}, {"name": "外部", "side": "external"}],
	"synchronisation": object.union({"master": "内部", "targets": ["外部"]}, extra),
}

_emergency(extra) := _spec({"emergency_disable": object.union({"procedure": "手順"}, extra)})

_reported := {["spec", "synchronisation", "emergency_disable", "last_exercised_on"]}

test_old_exercise_is_reported if _paths(_emergency({"last_exercised_on": "2026-09-30"})) == _reported

test_planned_exercise_does_not_count if _paths(_emergency({"last_exercised_on": "2026-11-02"})) == _reported

test_never_exercised_is_reported if _paths(_emergency({})) == {["spec", "synchronisation", "emergency_disable"]}

test_recent_exercise_is_not_reported if {
	_paths(_emergency({"last_exercised_on": "2026-10-01"})) == set()
	_paths(_emergency({"last_exercised_on": "2026-11-01"})) == set()
}

test_applies_where_a_procedure_exists if {
	_applicable(_emergency({}))
	not _applicable(_spec({}))
}
