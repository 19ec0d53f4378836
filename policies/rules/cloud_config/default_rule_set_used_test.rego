package kijun.rules.cloud_config.default_rule_set_used_test

import data.kijun.rules.cloud_config.default_rule_set_used as rule

_resource(type, attributes) := {"address": "r", "type": type, "provider": "aws", "attributes": attributes}

_config(resources) := {"as_of": "2026-11-23", "spec": {"resources": resources}}

_open := {"direction": "ingress", "protocol": "tcp", "from_port": 22, "to_port": 22, "sources": ["0.0.0.0/0"]}

test_empty_default_set_passes if {
	count(rule.findings) == 1 with input as _config([_resource("network-rule-set", {"default": true, "rules": [_open]})])
	good := _config([_resource("network-rule-set", {"default": true, "rules": []})])
	rule.applicable with input as good
	count(rule.findings) == 0 with input as good
	count(rule.open) == 0 with input as good
}

test_default_set_with_rules if {
	config := _config([
		_resource("network-rule-set", {"default": true, "rules": []}),
		_resource("network-rule-set", {"default": true, "rules": [_open, _open]}),
		_resource("network-rule-set", {"default": false, "rules": [_open]}),
	])
	rule.applicable with input as config
	rule.findings == {{"path": ["spec", "resources", 1, "attributes", "rules"], "args": {"address": "r"}}} with input as config
	count(rule.open) == 0 with input as config
}

test_own_sets_and_other_kinds_are_not_judged if {
	config := _config([_resource("network-rule-set", {"default": false, "rules": [_open]}), _resource("other", {"default": true, "rules": [_open]})])
	not rule.applicable with input as config
	count(rule.findings) == 0 with input as config
}

test_unknown_rules_are_open if {
	{o.path[2] | some o in rule.open} == {0} with input as _config([_resource("network-rule-set", {"default": true})])
}

test_network_with_its_default_rules if {
	config := _config([
		_resource("network", {"default_rules_open": true}),
		_resource("network", {"default_rules_open": false}),
		_resource("network", {}),
		_resource("other", {"default_rules_open": true}),
	])
	rule.applicable with input as config
	rule.findings == {{"path": ["spec", "resources", 0, "attributes", "default_rules_open"], "args": {"address": "r"}}} with input as config
	{o.path[2] | some o in rule.open} == {2} with input as config
}
