package kijun.rules.cloud_config.log_kept_too_short_test

import data.kijun.rules.cloud_config.log_kept_too_short as rule

_resource(type, attributes) := {"address": "r", "type": type, "provider": "aws", "attributes": attributes}

_config(resources) := {"as_of": "2026-11-23", "spec": {"resources": resources}}

_bad := {"retention_days": 364}

test_log_kept_for_long_passes if {
	count(rule.findings) == 1 with input as _config([_resource("log-group", _bad)]) with data.kijun.parameters.cloud_log_retention_days as 365
	good := _config([_resource("log-group", {"retention_days": 400})])
	rule.applicable with input as good with data.kijun.parameters.cloud_log_retention_days as 365
	count(rule.findings) == 0 with input as good with data.kijun.parameters.cloud_log_retention_days as 365
	count(rule.open) == 0 with input as good with data.kijun.parameters.cloud_log_retention_days as 365
}

test_retention if {
	config := _config([
		_resource("log-group", {"retention_days": 365}),
		_resource("log-group", _bad),
		_resource("log-group", {"retention_days": 0, "retention_unlimited": true}),
		_resource("log-group", {"retention_days": 1, "retention_unlimited": false}),
	])
	rule.applicable with input as config
	rule.findings == {
		{"path": ["spec", "resources", 1, "attributes", "retention_days"], "args": {"address": "r", "days": 364, "limit": 365}},
		{"path": ["spec", "resources", 3, "attributes", "retention_days"], "args": {"address": "r", "days": 1, "limit": 365}},
	} with input as config with data.kijun.parameters.cloud_log_retention_days as 365
	count(rule.open) == 0 with input as config
}

test_unlimited_needs_no_days if {
	count(rule.open) == 0 with input as _config([_resource("log-group", {"retention_unlimited": true})])
}

test_other_kinds_are_not_judged if {
	config := _config([_resource("other", _bad), _resource("other", {})])
	not rule.applicable with input as config
	count(rule.findings) == 0 with input as config with data.kijun.parameters.cloud_log_retention_days as 365
	count(rule.open) == 0 with input as config
}

test_what_is_not_known_is_open if {
	{o.path | some o in rule.open} == {["spec", "resources", 0]} with input as _config([_resource("log-group", {}), _resource("log-group", _bad)])
}
