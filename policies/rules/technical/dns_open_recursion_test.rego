package kijun.rules.technical.dns_open_recursion_test

import data.kijun.rules.technical.dns_open_recursion as rule

_system(spec) := {"as_of": "2026-11-01", "metadata": {"name": "denshi-shinsei"}, "spec": spec}

_places(spec) := {finding.path |
	found := rule.findings with input as _system(spec)
	some finding in found
}

_args(spec) := {finding.args |
	found := rule.findings with input as _system(spec)
	some finding in found
}

_open(spec) := {finding.path |
	found := rule.open with input as _system(spec)
	some finding in found
}

_applies(spec) if rule.applicable with input as _system(spec)

_spec(server) := {"dns": {"cache_servers": [object.union({"name": "cache1"}, server)]}}

test_limited if {
	_places(_spec({"open_recursion": false})) == set()
	_open(_spec({"open_recursion": false})) == set()
}

test_open_resolver if {
	_places(_spec({"open_recursion": true})) == {["spec", "dns", "cache_servers", 0, "open_recursion"]}
	_args(_spec({"open_recursion": true})) == {{"name": "cache1"}}
	_open(_spec({"open_recursion": true})) == set()
}

test_unknown if {
	_open(_spec({})) == {["spec", "dns", "cache_servers", 0]}
	_places(_spec({})) == set()
}

test_applies_from_go_live_to_disposal if {
	_applies({"dns": {"cache_servers": [{"name": "一件"}]}})
	not _applies(object.union({"dns": {"cache_servers": [{"name": "一件"}]}}, {"life_cycle": {"go_live_on": "2026-11-02"}}))
	not _applies(object.union({"dns": {"cache_servers": [{"name": "一件"}]}}, {"life_cycle": {"disposal": {"disposed_on": "2026-11-01"}}}))
}

test_does_not_apply_1 if not _applies({})

test_does_not_apply_2 if not _applies({"dns": {"cache_servers": []}})

_unsaid(spec) := {[u.path, u.args] |
	found := rule.open with input as _system(spec)
	some u in found
}

test_unstated_cache_servers_are_open if {
	dns := {"dns": {"authoritative_servers": [{"name": "ns1"}]}}
	_unsaid(dns) == {[["spec", "dns"], {"name": "dns.cache_servers"}]}
	_applies(dns)
	_places(dns) == set()
	_unsaid({"dns": {"cache_servers": []}}) == set()
	_unsaid({"dns": {}}) == set()
	_unsaid({}) == set()
	_unsaid(object.union(dns, {"life_cycle": {"go_live_on": "2026-11-02"}})) == set()
	not _applies(object.union(dns, {"life_cycle": {"go_live_on": "2026-11-02"}}))
}
