package kijun.rules.elements.dns_cache_unmaintained_test

import data.kijun.rules.elements.dns_cache_unmaintained as rule

_document(spec) := {"as_of": "2026-11-01", "kind": "System", "metadata": {"name": "mihon"}, "spec": spec}

_found(spec) := found if {
	found := rule.findings with input as _document(spec) with data.kijun.parameters as _parameters
}

_places(spec) := {finding.path | some finding in _found(spec)}

_keys(spec) := {finding.key | some finding in _found(spec)}

_args(spec) := {finding.args | some finding in _found(spec)}

_applies(spec) if rule.applicable with input as _document(spec) with data.kijun.parameters as _parameters

_parameters := {"dns_cache_check_days": 31}

_maintained := {"measure": "ルートサーバの情報の更新", "checked_on": "2026-10-01"}

_spec(server) := {"dns": {"cache_servers": [object.union({"name": "c1"}, server)]}}

test_maintained if _places(_spec({"maintenance": _maintained})) == set()

test_gaps if {
	_places(_spec({"maintenance": object.remove(_maintained, ["measure"])})) == {["spec", "dns", "cache_servers", 0, "maintenance"]}
	_places(_spec({"maintenance": object.union(_maintained, {"checked_on": "2026-09-30"})})) == {["spec", "dns", "cache_servers", 0, "maintenance", "checked_on"]}
	_keys(_spec({"maintenance": object.union(_maintained, {"checked_on": "2026-11-02"})})) == {"checked_on"}
	_keys(_spec({})) == {"measure", "checked_on"}
	_places(_spec({})) == {["spec", "dns", "cache_servers", 0]}
	_args(_spec({"maintenance": object.remove(_maintained, ["measure"])})) == {{"name": "c1", "item": "measure", "limit": 31}}
}

test_needs_a_cache_server if {
	not _applies({"dns": {"cache_servers": []}})
	not _applies({})
}

test_applies_from_go_live_to_disposal if {
	_applies(_spec({}))
	not _applies(object.union(_spec({}), {"life_cycle": {"go_live_on": "2026-11-02"}}))
	not _applies(object.union(_spec({}), {"life_cycle": {"disposal": {"disposed_on": "2026-11-01"}}}))
}

_unsaid(spec) := {[u.path, u.args] |
	found := rule.open with input as _document(spec)
	some u in found
}

test_unstated_cache_servers_are_open if {
	dns := {"dns": {"authoritative_servers": [{"name": "ns1"}]}}
	_unsaid(dns) == {[["spec", "dns"], {}]}
	_applies(dns)
	_places(dns) == set()
	_unsaid({"dns": {"cache_servers": []}}) == set()
	_unsaid({"dns": {}}) == set()
	_unsaid({}) == set()
	_unsaid(object.union(dns, {"life_cycle": {"go_live_on": "2026-11-02"}})) == set()
	not _applies(object.union(dns, {"life_cycle": {"go_live_on": "2026-11-02"}}))
}
