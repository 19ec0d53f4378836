package kijun.rules.functions.attempts_unlimited_test

import data.kijun.rules.functions.attempts_unlimited as rule

_system(spec) := {"as_of": "2026-11-01", "metadata": {"name": "denshi-shinsei"}, "spec": spec}

_places(spec) := {finding.path |
	found := rule.findings with input as _system(spec) with data.kijun.parameters.lockout_failures as 5
	some finding in found
}

_args(spec) := {finding.args |
	found := rule.findings with input as _system(spec) with data.kijun.parameters.lockout_failures as 5
	some finding in found
}

_applies(spec) if rule.applicable with input as _system(spec) with data.kijun.parameters.lockout_failures as 5

_spec(entrance) := {"authentication": {"entrances": [object.union({"name": "申請者", "users": ["public"], "factors": ["knowledge"]}, entrance)]}}

_place := ["spec", "authentication", "entrances", 0]

test_limited if _places(_spec({"lockout_after_failures": 5})) == set()

test_unlimited if {
	_places(_spec({})) == {_place}
	_args(_spec({})) == {{"name": "申請者", "limit": 5}}
}

test_limit_too_high if _places(_spec({"lockout_after_failures": 6})) == {array.concat(_place, ["lockout_after_failures"])}

test_without_knowledge if {
	_places(_spec({"factors": ["possession"]})) == set()
	not _applies(_spec({"factors": ["possession"]}))
}

test_of_an_identity_store if {
	_places(_spec({"identity_store": "shokuin"})) == set()
	not _applies(_spec({"identity_store": "shokuin"}))
}

test_does_not_apply_without_entrances if not _applies({})

test_applies_from_go_live_to_disposal if {
	_applies(_spec({}))
	not _applies(object.union(_spec({}), {"life_cycle": {"go_live_on": "2026-11-02"}}))
	not _applies(object.union(_spec({}), {"life_cycle": {"disposal": {"disposed_on": "2026-11-01"}}}))
}
