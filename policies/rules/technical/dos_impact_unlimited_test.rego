package kijun.rules.technical.dos_impact_unlimited_test

import data.kijun.rules.technical.dos_impact_unlimited as rule

_system(spec) := {"as_of": "2026-11-01", "metadata": {"name": "denshi-shinsei"}, "spec": spec}

_judged(spec) := _system(object.union({"classification": {"availability": 2}, "internet": "facing"}, spec))

_places(spec) := {finding.path |
	found := rule.findings with input as _judged(spec)
	some finding in found
}

_applies(spec) if rule.applicable with input as _system(spec)

test_limited if _places({"dos": {"impact_reduction": "静的な告知ページに切り替える"}}) == set()

test_missing if {
	_places({"dos": {}}) == {["spec", "dos"]}
	_places({}) == {["spec"]}
}

test_applies_from_go_live_to_disposal if {
	_applies({"classification": {"availability": 2}, "internet": "facing"})
	not _applies(object.union({"classification": {"availability": 2}, "internet": "facing"}, {"life_cycle": {"go_live_on": "2026-11-02"}}))
	not _applies(object.union({"classification": {"availability": 2}, "internet": "facing"}, {"life_cycle": {"disposal": {"disposed_on": "2026-11-01"}}}))
}

test_does_not_apply_1 if not _applies({"classification": {"availability": 1}, "internet": "facing"})

test_does_not_apply_2 if not _applies({"classification": {"availability": 2}, "internet": "outbound"})
