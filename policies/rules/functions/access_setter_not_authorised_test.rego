package kijun.rules.functions.access_setter_not_authorised_test

import data.kijun.rules.functions.access_setter_not_authorised as rule

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

_spec(point) := {"access_control": [object.union({"name": "アプリケーション"}, point)]}

_setter(approver, day) := {"setters": [{"name": "S-1024 田村 翼", "approval": {"approver": approver, "approved_on": day}}]}

_place := ["spec", "access_control", 0]

test_approved if _places(_spec(_setter("佐藤 花子", "2026-11-01"))) == set()

test_nobody_named if {
	_places(_spec({})) == {_place}
	_places(_spec({"setters": []})) == {array.concat(_place, ["setters"])}
	_args(_spec({})) == {{"name": "アプリケーション", "setter": "-"}}
}

test_without_approval if {
	_places(_spec({"setters": [{"name": "田村 翼"}]})) == {array.concat(_place, ["setters", 0])}
	_args(_spec({"setters": [{"name": "田村 翼"}]})) == {{"name": "アプリケーション", "setter": "田村 翼"}}
}

test_approved_by_oneself if _places(_spec(_setter("田村翼", "2026-11-01"))) == {array.concat(_place, ["setters", 0])}

test_approved_in_the_future if _places(_spec(_setter("佐藤 花子", "2026-11-02"))) == {array.concat(_place, ["setters", 0])}

test_does_not_apply_without_points if {
	not _applies({})
	not _applies({"access_control": []})
}

test_applies_from_go_live_to_disposal if {
	_applies(_spec({}))
	not _applies(object.union(_spec({}), {"life_cycle": {"go_live_on": "2026-11-02"}}))
	not _applies(object.union(_spec({}), {"life_cycle": {"disposal": {"disposed_on": "2026-11-01"}}}))
}
