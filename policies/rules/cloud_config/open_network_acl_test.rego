package kijun.rules.cloud_config.open_network_acl_test

import data.kijun.rules.cloud_config.open_network_acl as rule

_resource(type, attributes) := {"address": "r", "type": type, "provider": "aws", "attributes": attributes}

_config(resources) := {"as_of": "2026-11-23", "spec": {"resources": resources}}

_allow := {"direction": "ingress", "protocol": "any", "from_port": 0, "to_port": 65535, "sources": ["0.0.0.0/0"], "action": "allow", "order": 100}

_deny := object.union(_allow, {"action": "deny", "order": 50, "protocol": "tcp", "from_port": 22, "to_port": 22})

_found(rules) := found if {
	found := {f.key | some f in rule.findings} with input as _config([_resource("network-acl", {"rules": rules})])
}

test_open_acl if {
	config := _config([_resource("network-acl", {"rules": [_allow]})])
	rule.applicable with input as config
	rule.findings == {
		{"path": ["spec", "resources", 0, "attributes", "rules", 0], "args": {"address": "r", "service": "SSH"}, "key": "SSH"},
		{"path": ["spec", "resources", 0, "attributes", "rules", 0], "args": {"address": "r", "service": "RDP"}, "key": "RDP"},
	} with input as config
	count(rule.open) == 0 with input as config
}

test_earlier_denial if {
	_found([object.union(_allow, {"sources": ["0.0.0.0/0", "192.0.2.0/24"]}), _deny]) == {"RDP"}
	_found([_allow, _deny]) == {"RDP"}
	_found([_allow, object.union(_deny, {"order": 100})]) == {"SSH", "RDP"}
	_found([_allow, object.union(_deny, {"order": 200})]) == {"SSH", "RDP"}
	_found([_allow, object.union(_deny, {"sources": ["192.0.2.0/24"]})]) == {"SSH", "RDP"}
	_found([_allow, object.union(_deny, {"sources": ["::/0"]})]) == {"SSH", "RDP"}
	_found([_allow, object.union(_deny, {"action": "allow", "sources": ["192.0.2.0/24"]})]) == {"SSH", "RDP"}
}

test_earlier_allowance_is_no_denial if {
	config := _config([_resource("network-acl", {"rules": [_allow, object.union(_deny, {"action": "allow"})]})])
	{f.path[5] | some f in rule.findings; f.key == "SSH"} == {0, 1} with input as config
}

test_limited_sources if {
	_found([object.union(_allow, {"sources": ["192.0.2.0/24"]})]) == set()
}

test_denying_rule_opens_nothing if {
	_found([_deny]) == set()
}

test_incomplete_rules_are_open if {
	{o.path[2] | some o in rule.open} == {0} with input as _config([_resource("network-acl", {}), _resource("network-acl", {"rules": []})])
}

test_other_kinds_are_not_judged if {
	config := _config([_resource("network-rule-set", {"rules": [_allow]}), _resource("other", {})])
	not rule.applicable with input as config
	count(rule.findings) == 0 with input as config
	count(rule.open) == 0 with input as config
}
