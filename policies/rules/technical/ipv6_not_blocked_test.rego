package kijun.rules.technical.ipv6_not_blocked_test

import data.kijun.rules.technical.ipv6_not_blocked as rule

_system(spec) := {"as_of": "2026-11-01", "metadata": {"name": "denshi-shinsei"}, "spec": spec}

_places(spec) := {finding.path |
	found := rule.findings with input as _system(spec)
	some finding in found
}

_open(spec) := {finding.path |
	found := rule.open with input as _system(spec)
	some finding in found
}

_applies(spec) if rule.applicable with input as _system(spec)

test_blocked if _places({"ipv6": {"used": false, "blocking": "インタフェースで無効にする"}}) == set()

test_not_blocked if {
	_places({"ipv6": {"used": false}}) == {["spec", "ipv6"]}
	_open({"ipv6": {"used": false}}) == set()
}

test_used if {
	_places({"ipv6": {"used": true}}) == set()
	not _applies({"ipv6": {"used": true}})
	_applies({"ipv6": {"used": false}})
}

test_unknown if {
	_open({}) == {["spec"]}
	_places({}) == set()
}

test_applies_from_go_live_to_disposal if {
	_applies({})
	not _applies(object.union({}, {"life_cycle": {"go_live_on": "2026-11-02"}}))
	not _applies(object.union({}, {"life_cycle": {"disposal": {"disposed_on": "2026-11-01"}}}))
}
