package kijun.rules.technical.authoritative_dns_single_test

import data.kijun.rules.technical.authoritative_dns_single as rule

_system(spec) := {"as_of": "2026-11-01", "metadata": {"name": "denshi-shinsei"}, "spec": spec}

_judged(spec) := _system(object.union({"classification": {"availability": 2}}, spec))

_places(spec) := {finding.path |
	found := rule.findings with input as _judged(spec)
	some finding in found
}

_args(spec) := {finding.args |
	found := rule.findings with input as _judged(spec)
	some finding in found
}

_applies(spec) if rule.applicable with input as _system(spec)

_spec(names) := {"dns": {"authoritative_servers": [{"name": name} | some name in names]}}

test_two if _places(_spec(["ns1", "ns2"])) == set()

test_one if {
	_places(_spec(["ns1"])) == {["spec", "dns", "authoritative_servers"]}
	_args(_spec(["ns1"])) == {{"name": "ns1"}}
}

test_applies_from_go_live_to_disposal if {
	_applies({"classification": {"availability": 2}, "dns": {"authoritative_servers": [{"name": "ns1"}]}})
	not _applies(object.union({"classification": {"availability": 2}, "dns": {"authoritative_servers": [{"name": "ns1"}]}}, {"life_cycle": {"go_live_on": "2026-11-02"}}))
	not _applies(object.union({"classification": {"availability": 2}, "dns": {"authoritative_servers": [{"name": "ns1"}]}}, {"life_cycle": {"disposal": {"disposed_on": "2026-11-01"}}}))
}

test_does_not_apply_1 if not _applies({"classification": {"availability": 1}, "dns": {"authoritative_servers": [{"name": "ns1"}]}})

test_does_not_apply_2 if not _applies({"classification": {"availability": 2}, "dns": {"authoritative_servers": []}})

test_does_not_apply_3 if not _applies({"classification": {"availability": 2}})
