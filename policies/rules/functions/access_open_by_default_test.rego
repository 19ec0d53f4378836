package kijun.rules.functions.access_open_by_default_test

import data.kijun.rules.functions.access_open_by_default as rule

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

test_denied if _places(_spec({"default": "deny"})) == set()

test_allowed if {
	_places(_spec({"default": "allow"})) == {["spec", "access_control", 0, "default"]}
	_args(_spec({"default": "allow"})) == {{"name": "アプリケーション"}}
}

test_unsaid if _places(_spec({})) == {["spec", "access_control", 0]}

test_does_not_apply_without_points if {
	not _applies({})
	not _applies({"access_control": []})
}

test_applies_from_go_live_to_disposal if {
	_applies(_spec({}))
	not _applies(object.union(_spec({}), {"life_cycle": {"go_live_on": "2026-11-02"}}))
	not _applies(object.union(_spec({}), {"life_cycle": {"disposal": {"disposed_on": "2026-11-01"}}}))
}
