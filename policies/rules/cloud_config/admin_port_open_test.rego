package kijun.rules.cloud_config.admin_port_open_test

import data.kijun.rules.cloud_config.admin_port_open as rule

_resource(type, attributes) := {"address": "r", "type": type, "provider": "aws", "attributes": attributes}

_config(resources) := {"as_of": "2026-11-23", "spec": {"resources": resources}}

_open := {"direction": "ingress", "protocol": "tcp", "from_port": 22, "to_port": 22, "sources": ["0.0.0.0/0"]}

test_ssh_and_rdp if {
	config := _config([
		_resource("network-rule-set", {"rules": [_open, object.union(_open, {"from_port": 443, "to_port": 443})]}),
		_resource("network-rule-set", {"rules": [object.union(_open, {"from_port": 3000, "to_port": 4000, "sources": ["::/0"]})]}),
	])
	rule.applicable with input as config
	rule.findings == {
		{"path": ["spec", "resources", 0, "attributes", "rules", 0], "args": {"address": "r", "service": "SSH"}, "key": "SSH"},
		{"path": ["spec", "resources", 1, "attributes", "rules", 0], "args": {"address": "r", "service": "RDP"}, "key": "RDP"},
	} with input as config
	count(rule.open) == 0 with input as config
}

test_all_ports_are_both if {
	config := _config([_resource("network-rule-set", {"rules": [object.union(_open, {"protocol": "any", "from_port": 0, "to_port": 65535})]})])
	{f.key | some f in rule.findings} == {"SSH", "RDP"} with input as config
}

test_limited_sources if {
	config := _config([_resource("network-rule-set", {"rules": [object.union(_open, {"sources": ["192.0.2.0/24"]})]})])
	count(rule.findings) == 0 with input as config
}

test_incomplete_rules_are_open_and_still_judged if {
	config := _config([
		object.union(_resource("network-rule-set", {"rules": [_open]}), {"unknown": ["rules"]}),
		_resource("network-rule-set", {}),
	])
	{f.path[2] | some f in rule.findings} == {0} with input as config
	{o.path | some o in rule.open} == {["spec", "resources", 0], ["spec", "resources", 1]} with input as config
}

test_other_kinds_are_not_judged if {
	config := _config([_resource("network-acl", {"rules": [_open]}), _resource("network-acl", {})])
	not rule.applicable with input as config
	count(rule.findings) == 0 with input as config
	count(rule.open) == 0 with input as config
}
