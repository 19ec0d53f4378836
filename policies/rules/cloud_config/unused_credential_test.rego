package kijun.rules.cloud_config.unused_credential_test

import data.kijun.rules.cloud_config.unused_credential as rule

_resource(type, attributes) := {"address": "r", "type": type, "provider": "aws", "attributes": attributes}

_config(resources) := {"as_of": "2026-11-23", "spec": {"resources": resources}}

_bad := {"last_used_on": "2026-10-08", "enabled": true}

test_key_in_use_passes if {
	count(rule.findings) == 1 with input as _config([_resource("access-key", _bad)]) with data.kijun.parameters.cloud_unused_credential_days as 45
	good := _config([_resource("access-key", {"last_used_on": "2026-11-20", "enabled": true})])
	rule.applicable with input as good with data.kijun.parameters.cloud_unused_credential_days as 45
	count(rule.findings) == 0 with input as good with data.kijun.parameters.cloud_unused_credential_days as 45
	count(rule.open) == 0 with input as good with data.kijun.parameters.cloud_unused_credential_days as 45
}

test_unused if {
	config := _config([
		_resource("access-key", {"last_used_on": "2026-10-09", "enabled": true}),
		_resource("access-key", _bad),
		_resource("identity-user", {"last_used_on": "2026-10-08", "console_access": true}),
		_resource("identity-user", {"last_used_on": "2026-10-08", "console_access": false}),
		_resource("access-key", {"last_used_on": "2026-10-08", "enabled": false}),
	])
	rule.applicable with input as config
	rule.findings == {
		{"path": ["spec", "resources", 1, "attributes", "last_used_on"], "args": {"address": "r", "days": 46, "limit": 45}},
		{"path": ["spec", "resources", 2, "attributes", "last_used_on"], "args": {"address": "r", "days": 46, "limit": 45}},
	} with input as config with data.kijun.parameters.cloud_unused_credential_days as 45
	count(rule.open) == 0 with input as config
}

test_inactive_credentials_are_not_open if {
	count(rule.open) == 0 with input as _config([_resource("access-key", {"enabled": false}), _resource("identity-user", {"console_access": false})])
}

test_other_kinds_are_not_judged if {
	config := _config([_resource("other", _bad), _resource("other", {})])
	not rule.applicable with input as config
	count(rule.findings) == 0 with input as config with data.kijun.parameters.cloud_unused_credential_days as 45
	count(rule.open) == 0 with input as config
}

test_what_is_not_known_is_open if {
	{o.path | some o in rule.open} == {["spec", "resources", 0]} with input as _config([_resource("access-key", {}), _resource("access-key", _bad)])
}
