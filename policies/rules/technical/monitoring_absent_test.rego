package kijun.rules.technical.monitoring_absent_test

import data.kijun.rules.technical.monitoring_absent as rule

_system(spec) := {"as_of": "2026-11-01", "metadata": {"name": "denshi-shinsei"}, "spec": spec}

_places(spec) := {finding.path |
	found := rule.findings with input as _system(spec)
	some finding in found
}

_applies(spec) if rule.applicable with input as _system(spec)

test_implemented if _places({"monitoring": {"functions": [{"name": "IDS"}]}}) == set()

test_absent if {
	_places({"monitoring": {"functions": []}}) == {["spec", "monitoring", "functions"]}
	_places({}) == {["spec"]}
}

test_applies_from_go_live_to_disposal if {
	_applies({})
	not _applies(object.union({}, {"life_cycle": {"go_live_on": "2026-11-02"}}))
	not _applies(object.union({}, {"life_cycle": {"disposal": {"disposed_on": "2026-11-01"}}}))
}
