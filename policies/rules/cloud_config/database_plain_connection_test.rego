package kijun.rules.cloud_config.database_plain_connection_test

import data.kijun.rules.cloud_config.database_plain_connection as rule

_resource(type, attributes) := {"address": "r", "type": type, "provider": "aws", "attributes": attributes}

_config(resources) := {"spec": {"resources": resources}}

test_tls_required_passes if {
	count(rule.findings) == 1 with input as _config([_resource("database", {"tls_required": false})])
	good := _config([_resource("database", {"tls_required": true})])
	rule.applicable with input as good
	count(rule.findings) == 0 with input as good
	count(rule.open) == 0 with input as good
}

test_database_is_judged if {
	rule.applicable with input as _config([_resource("database", {"tls_required": false})])
	rule.findings == {{"path": ["spec", "resources", 1, "attributes", "tls_required"], "args": {"address": "r"}}} with input as _config([
		_resource("database", {"tls_required": true}),
		_resource("database", {"tls_required": false}),
	])
}

test_database_cluster_is_judged if {
	rule.applicable with input as _config([_resource("database-cluster", {"tls_required": false})])
	rule.findings == {{"path": ["spec", "resources", 1, "attributes", "tls_required"], "args": {"address": "r"}}} with input as _config([
		_resource("database-cluster", {"tls_required": true}),
		_resource("database-cluster", {"tls_required": false}),
	])
}

test_cache_is_judged if {
	rule.applicable with input as _config([_resource("cache", {"tls_required": false})])
	rule.findings == {{"path": ["spec", "resources", 1, "attributes", "tls_required"], "args": {"address": "r"}}} with input as _config([
		_resource("cache", {"tls_required": true}),
		_resource("cache", {"tls_required": false}),
	])
}

test_data_warehouse_is_judged if {
	rule.applicable with input as _config([_resource("data-warehouse", {"tls_required": false})])
	rule.findings == {{"path": ["spec", "resources", 1, "attributes", "tls_required"], "args": {"address": "r"}}} with input as _config([
		_resource("data-warehouse", {"tls_required": true}),
		_resource("data-warehouse", {"tls_required": false}),
	])
}

test_other_kinds_are_not_judged if {
	config := _config([_resource("other", {"tls_required": false}), _resource("other", {})])
	not rule.applicable with input as config
	count(rule.findings) == 0 with input as config
	count(rule.open) == 0 with input as config
}

test_what_is_not_known_is_open if {
	config := _config([
		_resource("database", {}),
		object.union(_resource("database", {}), {"unknown": ["tls_required"]}),
		_resource("database", {"tls_required": true}),
	])
	count(rule.findings) == 0 with input as config
	{o.path | some o in rule.open} == {["spec", "resources", 0], ["spec", "resources", 1]} with input as config
	{o.args.address | some o in rule.open} == {"r"} with input as config
}
