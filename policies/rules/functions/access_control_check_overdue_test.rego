package kijun.rules.functions.access_control_check_overdue_test

import data.kijun.rules.functions.access_control_check_overdue as rule

_system(spec) := {"as_of": "2026-11-01", "metadata": {"name": "denshi-shinsei"}, "spec": spec}

_places(spec) := {finding.path |
	found := rule.findings with input as _system(spec) with data.kijun.parameters.access_control_check_days as 30
	some finding in found
}

_args(spec) := {finding.args |
	found := rule.findings with input as _system(spec) with data.kijun.parameters.access_control_check_days as 30
	some finding in found
}

_applies(spec) if rule.applicable with input as _system(spec) with data.kijun.parameters.access_control_check_days as 30

_spec(check) := {"access_control": [{"name": "アプリケーション", "setters": [{"name": "S-1024 田村 翼"}], "check": check}]}

_place := {["spec", "access_control", 0, "check"]}

test_checked if {
	_places(_spec({"checked_on": "2026-11-01", "checker": "鈴木 一郎"})) == set()
	_places(_spec({"checked_on": "2026-10-02", "checker": "鈴木 一郎"})) == set()
}

test_too_old if {
	_places(_spec({"checked_on": "2026-10-01", "checker": "鈴木 一郎"})) == _place
	_args(_spec({"checked_on": "2026-10-01", "checker": "鈴木 一郎"})) == {{"name": "アプリケーション", "limit": 30}}
}

test_in_the_future if _places(_spec({"checked_on": "2026-11-02", "checker": "鈴木 一郎"})) == _place

test_checker_unknown if _places(_spec({"checked_on": "2026-11-01"})) == _place

test_checked_by_a_setter if _places(_spec({"checked_on": "2026-11-01", "checker": "田村翼"})) == _place

test_missing if _places({"access_control": [{"name": "アプリケーション"}]}) == {["spec", "access_control", 0]}

test_does_not_apply_without_points if {
	not _applies({})
	not _applies({"access_control": []})
}

test_applies_from_go_live_to_disposal if {
	_applies(_spec({}))
	not _applies(object.union(_spec({}), {"life_cycle": {"go_live_on": "2026-11-02"}}))
	not _applies(object.union(_spec({}), {"life_cycle": {"disposal": {"disposed_on": "2026-11-01"}}}))
}
