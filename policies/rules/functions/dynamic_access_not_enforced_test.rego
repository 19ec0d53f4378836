package kijun.rules.functions.dynamic_access_not_enforced_test

import data.kijun.rules.functions.dynamic_access_not_enforced as rule

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

_spec(point) := {"dynamic_access_control": {
	"used": true,
	"resources": [{"name": "職員端末"}],
	"access_policy": {"version": "2"},
	"enforcement": [object.union({"name": "接続制御", "resources": ["職員端末"], "policy_version": "2", "applied_on": "2026-11-01"}, point)],
}}

_place := {["spec", "dynamic_access_control", "resources", 0]}

test_controlled if _places(_spec({})) == set()

test_old_version if {
	_places(_spec({"policy_version": "1"})) == _place
	_args(_spec({"policy_version": "1"})) == {{"name": "職員端末"}}
}

test_in_the_future if _places(_spec({"applied_on": "2026-11-02"})) == _place

test_not_used if _places(object.union(_spec({"policy_version": "1"}), {"dynamic_access_control": {"used": false}})) == set()

test_another_resource if _places(_spec({"resources": ["業務アプリケーション"]})) == _place

test_no_resources if {
	_places({"dynamic_access_control": {"used": true}}) == {["spec", "dynamic_access_control"]}
	_places({"dynamic_access_control": {"used": true, "resources": []}}) == {["spec", "dynamic_access_control", "resources"]}
	_args({"dynamic_access_control": {"used": true}}) == {{"name": "denshi-shinsei"}}
}

test_applies_from_go_live_to_disposal if {
	_applies({})
	not _applies(object.union({}, {"life_cycle": {"go_live_on": "2026-11-02"}}))
	not _applies(object.union({}, {"life_cycle": {"disposal": {"disposed_on": "2026-11-01"}}}))
}

_open(spec) := {item.path |
	found := rule.open with input as _system(spec)
	some item in found
}

test_open_only_when_unsaid if {
	_open({}) == {["spec"]}
	_open({"dynamic_access_control": {"used": true}}) == set()
	_open({"dynamic_access_control": {"used": false}}) == set()
}

test_nothing_is_found_when_unsaid_or_unused if {
	_places({}) == set()
	_places({"dynamic_access_control": {"used": false}}) == set()
}

test_does_not_apply_when_stated_unused if not _applies({"dynamic_access_control": {"used": false}})
