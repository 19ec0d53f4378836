package kijun.rules.functions.monitoring_not_operated_test

import data.kijun.rules.functions.monitoring_not_operated as rule

_system(spec) := {"as_of": "2026-11-01", "metadata": {"name": "denshi-shinsei"}, "spec": spec}

_places(spec) := {finding.path |
	found := rule.findings with input as _system(spec) with data.kijun.parameters.monitoring_report_days as 30
	some finding in found
}

_args(spec) := {finding.args |
	found := rule.findings with input as _system(spec) with data.kijun.parameters.monitoring_report_days as 30
	some finding in found
}

_applies(spec) if rule.applicable with input as _system(spec) with data.kijun.parameters.monitoring_report_days as 30

_spec(operation) := {"monitoring": {"functions": [{"name": "監視センター", "targets": [], "operation": operation}]}}

_place := ["spec", "monitoring", "functions", 0, "operation"]

test_operated if {
	_places(_spec({"by": "運用委託先", "last_report_on": "2026-11-01"})) == set()
	_places(_spec({"by": "運用委託先", "last_report_on": "2026-10-02"})) == set()
}

test_too_old if {
	_places(_spec({"by": "運用委託先", "last_report_on": "2026-10-01"})) == {_place}
	_args(_spec({"by": "運用委託先", "last_report_on": "2026-10-01"})) == {{"name": "監視センター", "limit": 30}}
}

test_in_the_future if _places(_spec({"by": "運用委託先", "last_report_on": "2026-11-02"})) == {_place}

test_nobody if _places(_spec({"last_report_on": "2026-11-01"})) == {_place}

test_missing if _places({"monitoring": {"functions": [{"name": "監視センター", "targets": []}]}}) == {["spec", "monitoring", "functions", 0]}

test_does_not_apply_without_functions if {
	not _applies({})
	not _applies({"monitoring": {"functions": []}})
}

test_applies_from_go_live_to_disposal if {
	_applies(_spec({}))
	not _applies(object.union(_spec({}), {"life_cycle": {"go_live_on": "2026-11-02"}}))
	not _applies(object.union(_spec({}), {"life_cycle": {"disposal": {"disposed_on": "2026-11-01"}}}))
}
