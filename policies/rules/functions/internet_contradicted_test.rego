package kijun.rules.functions.internet_contradicted_test

import data.kijun.rules.functions.internet_contradicted as rule

_system(spec) := {"as_of": "2026-11-01", "metadata": {"name": "denshi-shinsei"}, "spec": spec}

_found(spec) := found if {
	found := rule.findings with input as _system(spec)
}

_places(spec) := {finding.path | some finding in _found(spec)}

_applies(spec) if rule.applicable with input as _system(spec)

_spec(internet, users, audience) := {"internet": internet, "users": users, "web": {"sites": [{"name": "窓口", "audience": audience}]}}

test_stated if _places(_spec("facing", ["public"], "outside")) == set()

test_contradicted if {
	_places(_spec("none", ["staff", "public"], "outside")) == {["spec", "internet"]}
	_places(_spec("outbound", ["public"], "outside")) == {["spec", "internet"]}
	{finding.args | some finding in _found(_spec("none", ["public"], "outside"))} == {{"name": "窓口", "internet": "none"}}
	{finding.key | some finding in _found(_spec("none", ["public"], "outside"))} == {"窓口"}
}

test_others_may_come_by_closed_lines if {
	every spec in [_spec("none", ["companies"], "outside"), _spec("none", ["public"], "inside"), {"internet": "none", "users": ["public"]}] {
		_places(spec) == set()
		not _applies(spec)
	}
}

test_applies_from_go_live_to_disposal if {
	_applies(_spec("none", ["public"], "outside"))
	not _applies(object.union(_spec("none", ["public"], "outside"), {"life_cycle": {"go_live_on": "2026-11-02"}}))
	not _applies(object.union(_spec("none", ["public"], "outside"), {"life_cycle": {"disposal": {"disposed_on": "2026-11-01"}}}))
}
