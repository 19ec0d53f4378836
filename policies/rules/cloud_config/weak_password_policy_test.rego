package kijun.rules.cloud_config.weak_password_policy_test

import data.kijun.rules.cloud_config.weak_password_policy as rule

_resource(type, attributes) := {"address": "r", "type": type, "provider": "aws", "attributes": attributes}

_config(resources) := {"as_of": "2026-11-23", "spec": {"resources": resources}}

_set(length, reuse) := _resource("password-policy", {"minimum_length": length, "reuse_prevention": reuse})

test_strong_policy_passes if {
	count(rule.findings) == 1 with input as _config([_set(8, 24)]) with data.kijun.parameters as {"cloud_password_length": 14, "cloud_password_history": 24}
	good := _config([_set(16, 24)])
	rule.applicable with input as good with data.kijun.parameters as {"cloud_password_length": 14, "cloud_password_history": 24}
	count(rule.findings) == 0 with input as good with data.kijun.parameters as {"cloud_password_length": 14, "cloud_password_history": 24}
	count(rule.open) == 0 with input as good with data.kijun.parameters as {"cloud_password_length": 14, "cloud_password_history": 24}
}

test_both_numbers if {
	config := _config([_set(14, 24), _set(13, 24), _set(14, 23)])
	rule.findings == {
		{"path": ["spec", "resources", 1, "attributes", "minimum_length"], "args": {"address": "r", "item": "minimum_length", "value": 13, "limit": 14}},
		{"path": ["spec", "resources", 2, "attributes", "reuse_prevention"], "args": {"address": "r", "item": "reuse_prevention", "value": 23, "limit": 24}},
	} with input as config with data.kijun.parameters as {"cloud_password_length": 14, "cloud_password_history": 24}
	count(rule.open) == 0 with input as config with data.kijun.parameters as {"cloud_password_length": 14, "cloud_password_history": 24}
	rule.applicable with input as config
}

test_other_kinds_are_not_judged if {
	config := _config([_resource("other", {"minimum_length": 1}), _resource("other", {})])
	not rule.applicable with input as config
	count(rule.findings) == 0 with input as config with data.kijun.parameters as {"cloud_password_length": 14, "cloud_password_history": 24}
	count(rule.open) == 0 with input as config with data.kijun.parameters as {"cloud_password_length": 14, "cloud_password_history": 24}
}

test_unknown_numbers_are_open if {
	config := _config([_resource("password-policy", {"minimum_length": 14}), _resource("password-policy", {"reuse_prevention": 24}), _set(14, 24)])
	{o.path[2] | some o in rule.open} == {0, 1} with input as config with data.kijun.parameters as {"cloud_password_length": 14, "cloud_password_history": 24}
}
