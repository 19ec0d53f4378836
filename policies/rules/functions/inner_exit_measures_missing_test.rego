package kijun.rules.functions.inner_exit_measures_missing_test

import data.kijun.rules.functions.inner_exit_measures_missing as rule

_system(spec) := {"as_of": "2026-11-01", "metadata": {"name": "denshi-shinsei"}, "spec": spec}

_places(spec) := {finding.path |
	found := rule.findings with input as _system(spec)
	some finding in found
}

_args(spec) := {finding.args |
	found := rule.findings with input as _system(spec)
	some finding in found
}

_applies(spec) if rule.applicable with input as _system(spec)

_spec(measures) := {"internet": "outbound", "targeted_attack": measures}

test_taken if _places(_spec({"inner": ["挙動の検知"], "exit": ["通信先の限定"]})) == set()

test_missing if {
	_places(_spec({"inner": [], "exit": ["通信先の限定"]})) == {["spec", "targeted_attack", "inner"]}
	_places(_spec({"inner": ["挙動の検知"]})) == {["spec", "targeted_attack"]}
	_args(_spec({"inner": ["挙動の検知"]})) == {{"layer": "exit"}}
	_places({"internet": "facing"}) == {["spec"]}
	_args({"internet": "facing"}) == {{"layer": "inner"}, {"layer": "exit"}}
}

test_does_not_apply_without_connection if {
	_applies({"internet": "facing"})
	not _applies({"internet": "none"})
}

test_applies_from_go_live_to_disposal if {
	_applies({"internet": "facing"})
	not _applies(object.union({"internet": "facing"}, {"life_cycle": {"go_live_on": "2026-11-02"}}))
	not _applies(object.union({"internet": "facing"}, {"life_cycle": {"disposal": {"disposed_on": "2026-11-01"}}}))
}
