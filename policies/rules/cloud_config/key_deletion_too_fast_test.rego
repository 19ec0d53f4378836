package kijun.rules.cloud_config.key_deletion_too_fast_test

import data.kijun.rules.cloud_config.key_deletion_too_fast as rule

_resource(type, attributes) := {"address": "r", "type": type, "provider": "aws", "attributes": attributes}

_config(resources) := {"as_of": "2026-11-23", "spec": {"resources": resources}}

_bad := {"deletion_waiting_days": 6}

test_long_waiting_period_passes if {
	count(rule.findings) == 1 with input as _config([_resource("key", _bad)]) with data.kijun.parameters.cloud_key_deletion_days as 7
	good := _config([_resource("key", {"deletion_waiting_days": 30})])
	rule.applicable with input as good with data.kijun.parameters.cloud_key_deletion_days as 7
	count(rule.findings) == 0 with input as good with data.kijun.parameters.cloud_key_deletion_days as 7
	count(rule.open) == 0 with input as good with data.kijun.parameters.cloud_key_deletion_days as 7
}

test_waiting_period if {
	config := _config([_resource("key", {"deletion_waiting_days": 7}), _resource("key", _bad)])
	rule.findings == {{"path": ["spec", "resources", 1, "attributes", "deletion_waiting_days"], "args": {"address": "r", "days": 6, "limit": 7}}} with input as config
		with data.kijun.parameters.cloud_key_deletion_days as 7
	count(rule.open) == 0 with input as config
}

test_every_kind_is_judged if {
	every type in ["key", "secret"] {
		rule.applicable with input as _config([_resource(type, _bad)]) with data.kijun.parameters.cloud_key_deletion_days as 7
		{f.path | some f in rule.findings} == {["spec", "resources", 0, "attributes", "deletion_waiting_days"]} with input as _config([_resource(type, _bad)]) with data.kijun.parameters.cloud_key_deletion_days as 7
	}
}

test_other_kinds_are_not_judged if {
	config := _config([_resource("other", _bad), _resource("other", {})])
	not rule.applicable with input as config
	count(rule.findings) == 0 with input as config with data.kijun.parameters.cloud_key_deletion_days as 7
	count(rule.open) == 0 with input as config
}

test_what_is_not_known_is_open if {
	{o.path | some o in rule.open} == {["spec", "resources", 0]} with input as _config([_resource("key", {}), _resource("key", _bad)])
}
