package kijun.rules.technical.system_officer_missing_test

import data.kijun.rules.technical.system_officer_missing as rule

_system(spec) := {"as_of": "2026-11-01", "metadata": {"name": "denshi-shinsei"}, "spec": spec}

_places(spec) := {finding.path |
	found := rule.findings with input as _system(spec)
	some finding in found
}

_applies(spec) if rule.applicable with input as _system(spec)

test_named if _places({"system_security_officer": {"name": "佐藤"}}) == set()

test_missing if _places({}) == {["spec"]}

test_applies_until_disposal if {
	_applies({})
	_applies(object.union({}, {"life_cycle": {"go_live_on": "2027-04-01"}}))
	not _applies(object.union({}, {"life_cycle": {"disposal": {"disposed_on": "2026-11-01"}}}))
}
