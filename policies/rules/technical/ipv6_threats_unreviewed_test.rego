package kijun.rules.technical.ipv6_threats_unreviewed_test

import data.kijun.rules.technical.ipv6_threats_unreviewed as rule

_system(spec) := {"as_of": "2026-11-01", "metadata": {"name": "denshi-shinsei"}, "spec": spec}

_places(spec) := {finding.path |
	found := rule.findings with input as _system(spec)
	some finding in found
}

_keys(spec) := {finding.key |
	found := rule.findings with input as _system(spec)
	some finding in found
}

_args(spec) := {finding.args |
	found := rule.findings with input as _system(spec)
	some finding in found
}

_applies(spec) if rule.applicable with input as _system(spec)

_ipv6 := {"used": true, "threats_reviewed_on": "2026-01-15", "measures": "経路の制限"}

test_reviewed if _places({"ipv6": _ipv6}) == set()

test_review_still_to_come if {
	_places({"ipv6": object.union(_ipv6, {"threats_reviewed_on": "2026-11-01"})}) == set()
	_places({"ipv6": object.union(_ipv6, {"threats_reviewed_on": "2026-11-02"})}) == {["spec", "ipv6", "threats_reviewed_on"]}
}

test_each_item if {
	every item in {"threats_reviewed_on", "measures"} {
		_keys({"ipv6": object.remove(_ipv6, [item])}) == {item}
		_places({"ipv6": object.remove(_ipv6, [item])}) == {["spec", "ipv6"]}
		_args({"ipv6": object.remove(_ipv6, [item])}) == {{"item": item}}
	}
}

test_applies_from_go_live_to_disposal if {
	_applies({"ipv6": {"used": true}})
	not _applies(object.union({"ipv6": {"used": true}}, {"life_cycle": {"go_live_on": "2026-11-02"}}))
	not _applies(object.union({"ipv6": {"used": true}}, {"life_cycle": {"disposal": {"disposed_on": "2026-11-01"}}}))
}

test_does_not_apply if not _applies({"ipv6": {"used": false}})

_open(spec) := {[u.path, u.args] |
	found := rule.open with input as _system(spec)
	some u in found
}

test_unstated_is_open if {
	_open({}) == {[["spec"], {}]}
	_applies({})
	count(rule.findings) == 0 with input as _system({})
	_open({"ipv6": {"used": false}}) == set()
	_open({"life_cycle": {"go_live_on": "2026-11-02"}}) == set()
	not _applies({"life_cycle": {"go_live_on": "2026-11-02"}})
}
