package kijun.rules.identity.emergency_disable_slow_test

import data.kijun.rules.identity.emergency_disable_slow as rule

_paths(spec) := {f.path | some f in findings} if {
	findings := rule.findings with input as _document(spec)
		with data.kijun.parameters as {"emergency_disable_minutes": 60}
}

_applicable(spec) if rule.applicable with input as _document(spec)

_document(spec) := {"kind": "IdentityStore", "metadata": {"name": "sample"}, "as_of": "2026-11-01", "spec": spec}

_spec(extra) := {
	"directories": [{"name": "内部", "side": "internal"}, {"name": "外部", "side": "external"}],
	"synchronisation": object.union({"master": "内部", "targets": ["外部"]}, extra),
}

_emergency(extra) := _spec({"emergency_disable": object.union({"procedure": "手順"}, extra)})

test_slow_is_reported if {
	_paths(_emergency({"target_minutes": 61})) == {["spec", "synchronisation", "emergency_disable", "target_minutes"]}
}

test_no_target_is_reported if _paths(_emergency({})) == {["spec", "synchronisation", "emergency_disable"]}

test_permitted_target_is_not_reported if _paths(_emergency({"target_minutes": 60})) == set()

test_applies_where_a_procedure_exists if {
	_applicable(_emergency({}))
	not _applicable(_spec({}))
}
