package kijun.rules.cloud_config.access_key_not_rotated_test

import data.kijun.rules.cloud_config.access_key_not_rotated as rule

_resource(type, attributes) := {"address": "r", "type": type, "provider": "aws", "attributes": attributes}

_config(resources) := {"as_of": "2026-11-23", "spec": {"resources": resources}}

_bad := {"created_on": "2026-08-24", "enabled": true}

test_new_key_passes if {
	count(rule.findings) == 1 with input as _config([_resource("access-key", _bad)]) with data.kijun.parameters.cloud_access_key_days as 90
	good := _config([_resource("access-key", {"created_on": "2026-11-01", "enabled": true})])
	rule.applicable with input as good with data.kijun.parameters.cloud_access_key_days as 90
	count(rule.findings) == 0 with input as good with data.kijun.parameters.cloud_access_key_days as 90
	count(rule.open) == 0 with input as good with data.kijun.parameters.cloud_access_key_days as 90
}

test_age if {
	config := _config([
		_resource("access-key", {"created_on": "2026-08-25", "enabled": true}),
		_resource("access-key", _bad),
		_resource("access-key", {"created_on": "2026-08-24", "enabled": false}),
		_resource("access-key", {"created_on": "2026-08-24"}),
	])
	rule.applicable with input as config
	rule.findings == {
		{"path": ["spec", "resources", 1, "attributes", "created_on"], "args": {"address": "r", "days": 91, "limit": 90}},
		{"path": ["spec", "resources", 3, "attributes", "created_on"], "args": {"address": "r", "days": 91, "limit": 90}},
	} with input as config with data.kijun.parameters.cloud_access_key_days as 90
	count(rule.open) == 0 with input as config
}

test_disabled_key_is_not_open if {
	count(rule.open) == 0 with input as _config([_resource("access-key", {"enabled": false})])
}

test_other_kinds_are_not_judged if {
	config := _config([_resource("other", _bad), _resource("other", {})])
	not rule.applicable with input as config
	count(rule.findings) == 0 with input as config with data.kijun.parameters.cloud_access_key_days as 90
	count(rule.open) == 0 with input as config
}

test_what_is_not_known_is_open if {
	{o.path | some o in rule.open} == {["spec", "resources", 0]} with input as _config([_resource("access-key", {}), _resource("access-key", _bad)])
}
