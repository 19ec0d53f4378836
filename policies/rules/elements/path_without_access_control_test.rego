package kijun.rules.elements.path_without_access_control_test

import data.kijun.rules.elements.path_without_access_control as rule

_document(spec) := {"as_of": "2026-11-01", "kind": "Network", "metadata": {"name": "mihon"}, "spec": spec}

_found(spec) := found if {
	found := rule.findings with input as _document(spec)
}

_places(spec) := {finding.path | some finding in _found(spec)}

_args(spec) := {finding.args | some finding in _found(spec)}

_applies(spec) if rule.applicable with input as _document(spec)

_spec(kind, via) := {
	"devices": [{"name": "d", "kind": kind}],
	"paths": [
		{"name": "中", "from": "a", "to": "a"},
		object.union({"name": "間", "from": "a", "to": "b"}, via),
	],
}

test_controlled if {
	every kind in ["firewall", "router", "switch", "proxy", "vpn_gateway", "mail_gateway", "file_exchange_device", "vdi"] {
		_places(_spec(kind, {"via": ["d"]})) == set()
	}
}

test_uncontrolled if {
	_places(_spec("ids_ips", {"via": ["d"]})) == {["spec", "paths", 1]}
	_places(_spec("firewall", {"via": ["x"]})) == {["spec", "paths", 1]}
	_places(_spec("firewall", {})) == {["spec", "paths", 1]}
	_args(_spec("firewall", {})) == {{"name": "間"}}
}

test_needs_a_path_between_segments if {
	_applies(_spec("firewall", {}))
	not _applies({"paths": [{"name": "中", "from": "a", "to": "a"}]})
	not _applies({"paths": []})
}
