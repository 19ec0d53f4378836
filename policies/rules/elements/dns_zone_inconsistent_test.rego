package kijun.rules.elements.dns_zone_inconsistent_test

import data.kijun.rules.elements.dns_zone_inconsistent as rule

_document(spec) := {"as_of": "2026-11-01", "kind": "System", "metadata": {"name": "mihon"}, "spec": spec}

_found(spec) := found if {
	found := rule.findings with input as _document(spec) with data.kijun.parameters as _parameters
}

_places(spec) := {finding.path | some finding in _found(spec)}

_keys(spec) := {finding.key | some finding in _found(spec)}

_args(spec) := {finding.args | some finding in _found(spec)}

_applies(spec) if rule.applicable with input as _document(spec) with data.kijun.parameters as _parameters

_parameters := {"dns_record_check_days": 31}

_serial(server, serial, day) := {"server": server, "serial": serial, "seen_on": day}

_spec(serials) := {"dns": {"authoritative_servers": [{"name": "ns1"}, {"name": "ns2"}], "zones": [{"name": "a.example.go.jp", "serials": serials}]}}

test_consistent if _places(_spec([_serial("ns1", 5, "2026-10-01"), _serial("ns2", 5, "2026-11-01")])) == set()

test_inconsistent if {
	spec := _spec([_serial("ns1", 5, "2026-10-01"), _serial("ns2", 4, "2026-10-01")])
	_places(spec) == {["spec", "dns", "zones", 0, "serials"]}
	_args(spec) == {{"zone": "a.example.go.jp", "server": "ns2", "limit": 31}}
}

test_not_compared if {
	_keys(_spec([_serial("ns1", 5, "2026-10-01")])) == {"ns2"}
	_keys(_spec([_serial("ns1", 5, "2026-10-01"), _serial("ns2", 5, "2026-09-30")])) == {"ns2"}
	_keys(_spec([_serial("ns1", 5, "2026-10-01"), _serial("ns2", 5, "2026-11-02")])) == {"ns2"}
	_keys(_spec([])) == {"ns1", "ns2"}
	_places({"dns": {"authoritative_servers": [{"name": "ns1"}, {"name": "ns2"}], "zones": [{"name": "a"}]}}) == {["spec", "dns", "zones", 0]}
}

test_needs_several_servers if {
	not _applies({"dns": {"authoritative_servers": [{"name": "ns1"}], "zones": []}})
	not _applies({})
}

test_applies_from_go_live_to_disposal if {
	_applies(_spec([]))
	not _applies(object.union(_spec([]), {"life_cycle": {"go_live_on": "2026-11-02"}}))
	not _applies(object.union(_spec([]), {"life_cycle": {"disposal": {"disposed_on": "2026-11-01"}}}))
}
