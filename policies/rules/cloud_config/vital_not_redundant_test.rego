package kijun.rules.cloud_config.vital_not_redundant_test

import data.kijun.rules.cloud_config.vital_not_redundant as rule

_database(type, changes) := object.union({"address": "r", "type": type, "provider": "aws"}, changes)

_config(resources) := {"spec": {"resources": resources}}

test_redundant_database_passes if {
	count(rule.findings) == 1 with input as _config([_database("database", {"availability": 2, "attributes": {"redundant": false}})])
	good := _config([_database("database", {"availability": 2, "attributes": {"redundant": true}})])
	rule.applicable with input as good
	count(rule.findings) == 0 with input as good
	count(rule.open) == 0 with input as good
}

test_vital_databases if {
	config := _config([
		_database("database", {"availability": 2, "attributes": {"redundant": true}}),
		_database("database", {"availability": 2, "attributes": {"redundant": false}}),
		_database("database-cluster", {"availability": 2, "attributes": {"redundant": false}}),
		_database("database", {"availability": 1, "attributes": {"redundant": false}}),
		_database("database", {"attributes": {"redundant": false}}),
		_database("cache", {"availability": 2, "attributes": {"redundant": false}}),
	])
	rule.applicable with input as config
	rule.findings == {
		{"path": ["spec", "resources", 1, "attributes", "redundant"], "args": {"address": "r"}},
		{"path": ["spec", "resources", 2, "attributes", "redundant"], "args": {"address": "r"}},
	} with input as config
	count(rule.open) == 0 with input as config
}

test_not_applicable_without_vital_databases if {
	not rule.applicable with input as _config([_database("database", {"availability": 1})])
	not rule.applicable with input as _config([_database("other", {"availability": 2})])
}

test_unknown_redundancy_is_open if {
	{o.path[2] | some o in rule.open} == {0} with input as _config([_database("database", {"availability": 2}), _database("database", {})])
}
