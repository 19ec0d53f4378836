package kijun.rules.technical.internet_protection_not_layered_test

import data.kijun.rules.technical.internet_protection_not_layered as rule

_system(spec) := {"as_of": "2026-11-01", "metadata": {"name": "denshi-shinsei"}, "spec": spec}

_judged(spec) := _system(object.union({"internet": "facing"}, spec))

_places(spec) := {finding.path |
	found := rule.findings with input as _judged(spec)
	some finding in found
}

_args(spec) := {finding.args |
	found := rule.findings with input as _judged(spec)
	some finding in found
}

_applies(spec) if rule.applicable with input as _system(spec)

_spec(layers) := {"life_cycle": {"requirements": {"internet_protection": layers}}}

test_two_layers if _places(_spec(["WAF", "DMZ の分離"])) == set()

test_one_layer if {
	_places(_spec(["WAF"])) == {["spec", "life_cycle", "requirements", "internet_protection"]}
	_args(_spec(["WAF"])) == {{"count": 1}}
}

test_missing if _places({}) == {["spec"]}

test_applies_until_disposal if {
	_applies({"internet": "outbound"})
	_applies(object.union({"internet": "outbound"}, {"life_cycle": {"go_live_on": "2027-04-01"}}))
	not _applies(object.union({"internet": "outbound"}, {"life_cycle": {"disposal": {"disposed_on": "2026-11-01"}}}))
}

test_does_not_apply if not _applies({"internet": "none"})
