package kijun.rules.functions.dynamic_access_policy_not_reviewed_test

import data.kijun.rules.functions.dynamic_access_policy_not_reviewed as rule

_system(spec) := {"as_of": "2026-11-01", "metadata": {"name": "denshi-shinsei"}, "spec": spec}

_places(spec) := {finding.path |
	found := rule.findings with input as _system(spec) with data.kijun.parameters.rule_review_days as 30 with data.kijun.parameters.dynamic_access_change_days as 10
	some finding in found
}

_args(spec) := {finding.args |
	found := rule.findings with input as _system(spec) with data.kijun.parameters.rule_review_days as 30 with data.kijun.parameters.dynamic_access_change_days as 10
	some finding in found
}

_applies(spec) if rule.applicable with input as _system(spec) with data.kijun.parameters.rule_review_days as 30 with data.kijun.parameters.dynamic_access_change_days as 10

_spec(reviewed_on, occurred_on) := {"dynamic_access_control": {
	"used": true,
	"access_policy": {"approval": {"approver": "佐藤 花子", "approved_on": "2026-01-10"}, "reviewed_on": reviewed_on},
	"changes": [{"name": "在宅勤務の拡大", "occurred_on": occurred_on}],
}}

_change := ["spec", "dynamic_access_control", "changes", 0]

test_reviewed if _places(_spec("2026-10-02", "2026-10-02")) == set()

test_review_too_old if {
	_places(_spec("2026-10-01", "2026-09-01")) == {["spec", "dynamic_access_control", "access_policy", "reviewed_on"]}
	_args(_spec("2026-10-01", "2026-09-01")) == {{"reason": "-", "limit": 30}}
}

test_change_not_reviewed if {
	_places(_spec("2026-10-20", "2026-10-21")) == {_change}
	_args(_spec("2026-10-20", "2026-10-21")) == {{"reason": "在宅勤務の拡大", "limit": 10}}
}

test_not_used if _places(object.union(_spec("2026-10-01", "2026-10-02"), {"dynamic_access_control": {"used": false}})) == set()

test_change_of_late if _places(_spec("2026-10-20", "2026-10-22")) == set()

test_missing if {
	_places({"dynamic_access_control": {"used": true}}) == {["spec", "dynamic_access_control"]}
	_places({"dynamic_access_control": {"used": true, "changes": [{"name": "組織改編", "occurred_on": "2026-10-01"}]}}) == {["spec", "dynamic_access_control"], _change}
}

test_applies_from_go_live_to_disposal if {
	_applies({})
	not _applies(object.union({}, {"life_cycle": {"go_live_on": "2026-11-02"}}))
	not _applies(object.union({}, {"life_cycle": {"disposal": {"disposed_on": "2026-11-01"}}}))
}

_open(spec) := {item.path |
	found := rule.open with input as _system(spec) with data.kijun.parameters.rule_review_days as 30 with data.kijun.parameters.dynamic_access_change_days as 10
	some item in found
}

test_open_only_when_unsaid if {
	_open({}) == {["spec"]}
	_open({"dynamic_access_control": {"used": true}}) == {["spec", "dynamic_access_control"]}
	_open({"dynamic_access_control": {"used": true, "changes": []}}) == set()
	_open({"dynamic_access_control": {"used": false}}) == set()
}

test_nothing_is_found_when_unsaid_or_unused if {
	_places({}) == set()
	_places({"dynamic_access_control": {"used": false}}) == set()
}

test_does_not_apply_when_stated_unused if not _applies({"dynamic_access_control": {"used": false}})
