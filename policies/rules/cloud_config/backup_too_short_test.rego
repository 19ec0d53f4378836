package kijun.rules.cloud_config.backup_too_short_test

import data.kijun.rules.cloud_config.backup_too_short as rule

_resource(type, attributes) := {"address": "r", "type": type, "provider": "aws", "attributes": attributes}

_config(resources) := {"as_of": "2026-11-23", "spec": {"resources": resources}}

_bad := {"backup_retention_days": 0}

test_database_kept_for_days_passes if {
	count(rule.findings) == 1 with input as _config([_resource("database", _bad)]) with data.kijun.parameters.cloud_backup_days as 1
	good := _config([_resource("database", {"backup_retention_days": 7})])
	rule.applicable with input as good with data.kijun.parameters.cloud_backup_days as 1
	count(rule.findings) == 0 with input as good with data.kijun.parameters.cloud_backup_days as 1
	count(rule.open) == 0 with input as good with data.kijun.parameters.cloud_backup_days as 1
}

test_retention if {
	config := _config([_resource("database", {"backup_retention_days": 1}), _resource("database", _bad), _resource("database-cluster", _bad)])
	rule.findings == {
		{"path": ["spec", "resources", 1, "attributes", "backup_retention_days"], "args": {"address": "r", "days": 0, "limit": 1}},
		{"path": ["spec", "resources", 2, "attributes", "backup_retention_days"], "args": {"address": "r", "days": 0, "limit": 1}},
	} with input as config with data.kijun.parameters.cloud_backup_days as 1
	count(rule.open) == 0 with input as config
}

test_applies_to_both_kinds if {
	rule.applicable with input as _config([_resource("database", {})])
	rule.applicable with input as _config([_resource("database-cluster", {})])
}

test_other_kinds_are_not_judged if {
	config := _config([_resource("other", _bad), _resource("other", {})])
	not rule.applicable with input as config
	count(rule.findings) == 0 with input as config with data.kijun.parameters.cloud_backup_days as 1
	count(rule.open) == 0 with input as config
}

test_what_is_not_known_is_open if {
	{o.path | some o in rule.open} == {["spec", "resources", 0]} with input as _config([_resource("database", {}), _resource("database", _bad)])
}
