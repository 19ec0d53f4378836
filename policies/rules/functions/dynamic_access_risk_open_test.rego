package kijun.rules.functions.dynamic_access_risk_open_test

import data.kijun.rules.functions.dynamic_access_risk_open as rule

_system(spec) := {"as_of": "2026-11-01", "metadata": {"name": "denshi-shinsei"}, "spec": spec}

_places(spec) := {finding.path |
	found := rule.findings with input as _system(spec) with data.kijun.parameters.dynamic_access_collection_days as 30 with data.kijun.parameters.dynamic_access_risk_days as 7
	some finding in found
}

_args(spec) := {finding.args |
	found := rule.findings with input as _system(spec) with data.kijun.parameters.dynamic_access_collection_days as 30 with data.kijun.parameters.dynamic_access_risk_days as 7
	some finding in found
}

_applies(spec) if rule.applicable with input as _system(spec) with data.kijun.parameters.dynamic_access_collection_days as 30 with data.kijun.parameters.dynamic_access_risk_days as 7

_spec(collected_on, risk) := {"dynamic_access_control": {
	"used": true,
	"collection": {"last_collected_on": collected_on},
	"risks": [object.union({"id": "R-1"}, risk)],
}}

_risk := {["spec", "dynamic_access_control", "risks", 0]}

_collection := {["spec", "dynamic_access_control", "collection", "last_collected_on"]}

test_dealt_with if {
	_places(_spec("2026-10-02", {"detected_on": "2026-09-01", "handled_on": "2026-11-01", "action": "隔離"})) == set()
}

test_not_collected if {
	_places(_spec("2026-10-01", {"detected_on": "2026-10-25"})) == _collection
	_args(_spec("2026-10-01", {"detected_on": "2026-10-25"})) == {{"name": "denshi-shinsei", "limit": 30}}
	_places(_spec("2026-11-02", {"detected_on": "2026-10-25"})) == _collection
}

test_not_used if _places(object.union(_spec("2026-10-01", {"detected_on": "2026-10-24"}), {"dynamic_access_control": {"used": false}})) == set()

test_risk_of_late if _places(_spec("2026-11-01", {"detected_on": "2026-10-25"})) == set()

test_risk_open if {
	_places(_spec("2026-11-01", {"detected_on": "2026-10-24"})) == _risk
	_args(_spec("2026-11-01", {"detected_on": "2026-10-24"})) == {{"name": "R-1", "limit": 7}}
}

test_handled_in_the_future if _places(_spec("2026-11-01", {"detected_on": "2026-10-24", "handled_on": "2026-11-02", "action": "隔離"})) == _risk

test_action_unsaid if _places(_spec("2026-11-01", {"detected_on": "2026-10-24", "handled_on": "2026-11-01"})) == _risk

test_missing if _places({"dynamic_access_control": {"used": true}}) == {["spec", "dynamic_access_control"]}

test_applies_from_go_live_to_disposal if {
	_applies({})
	not _applies(object.union({}, {"life_cycle": {"go_live_on": "2026-11-02"}}))
	not _applies(object.union({}, {"life_cycle": {"disposal": {"disposed_on": "2026-11-01"}}}))
}

_open(spec) := {item.path |
	found := rule.open with input as _system(spec) with data.kijun.parameters.dynamic_access_collection_days as 30 with data.kijun.parameters.dynamic_access_risk_days as 7
	some item in found
}

test_open_only_when_unsaid if {
	_open({}) == {["spec"]}
	_open({"dynamic_access_control": {"used": true}}) == {["spec", "dynamic_access_control"]}
	_open({"dynamic_access_control": {"used": true, "risks": []}}) == set()
	_open({"dynamic_access_control": {"used": false}}) == set()
}

test_nothing_is_found_when_unsaid_or_unused if {
	_places({}) == set()
	_places({"dynamic_access_control": {"used": false}}) == set()
}

test_does_not_apply_when_stated_unused if not _applies({"dynamic_access_control": {"used": false}})
