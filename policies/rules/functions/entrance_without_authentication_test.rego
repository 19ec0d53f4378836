package kijun.rules.functions.entrance_without_authentication_test

import data.kijun.rules.functions.entrance_without_authentication as rule

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

_spec(entrances, decisions) := {"users": ["public"], "authentication": {"entrances": entrances, "not_needed": decisions}}

_entrance(users) := {"name": "入口", "users": users, "factors": ["possession"]}

_decision(users, day) := {"users": users, "reason": "公開情報の閲覧だけ", "decided_on": day}

_place := {["spec", "authentication"]}

test_everybody_authenticates if _places(_spec([_entrance(["public", "administrators"])], [])) == set()

test_nothing_recorded if {
	_places({"users": ["staff"]}) == {["spec"]}
	_args({"users": ["staff"]}) == {{"group": "staff"}, {"group": "administrators"}}
}

test_without_factors if {
	spec := _spec([{"name": "入口", "users": ["public"], "factors": []}, _entrance(["administrators"])], [])
	_args(spec) == {{"group": "public"}}
	_places(spec) == _place
	_args(_spec([{"name": "入口", "users": ["public"]}, _entrance(["administrators"])], [])) == {{"group": "public"}}
}

test_decided_that_none_is_needed if {
	_args(_spec([_entrance(["administrators"])], [_decision(["public"], "2026-11-01")])) == set()
	_args(_spec([_entrance(["administrators"])], [_decision(["public"], "2026-11-02")])) == {{"group": "public"}}
	_args(_spec([_entrance(["administrators"])], [_decision(["staff"], "2026-11-01")])) == {{"group": "public"}}
}

test_administrators_always_authenticate if {
	_args(_spec([_entrance(["public"])], [_decision(["administrators"], "2026-11-01")])) == {{"group": "administrators"}}
}

test_applies_from_go_live_to_disposal if {
	_applies({"users": ["staff"]})
	not _applies(object.union({"users": ["staff"]}, {"life_cycle": {"go_live_on": "2026-11-02"}}))
	not _applies(object.union({"users": ["staff"]}, {"life_cycle": {"disposal": {"disposed_on": "2026-11-01"}}}))
}
