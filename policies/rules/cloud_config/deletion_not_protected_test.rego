package kijun.rules.cloud_config.deletion_not_protected_test

import data.kijun.rules.cloud_config.deletion_not_protected as rule

_resource(type, attributes) := {"address": "r", "type": type, "provider": "aws", "attributes": attributes}

_config(resources) := {"spec": {"resources": resources}}

test_protected_database_passes if {
	count(rule.findings) == 1 with input as _config([_resource("database", {"deletion_protection": false})])
	good := _config([_resource("database", {"deletion_protection": true})])
	rule.applicable with input as good
	count(rule.findings) == 0 with input as good
	count(rule.open) == 0 with input as good
}

test_database_is_judged if {
	rule.applicable with input as _config([_resource("database", {"deletion_protection": false})])
	rule.findings == {{"path": ["spec", "resources", 1, "attributes", "deletion_protection"], "args": {"address": "r"}}} with input as _config([
		_resource("database", {"deletion_protection": true}),
		_resource("database", {"deletion_protection": false}),
	])
}

test_database_cluster_is_judged if {
	rule.applicable with input as _config([_resource("database-cluster", {"deletion_protection": false})])
	rule.findings == {{"path": ["spec", "resources", 1, "attributes", "deletion_protection"], "args": {"address": "r"}}} with input as _config([
		_resource("database-cluster", {"deletion_protection": true}),
		_resource("database-cluster", {"deletion_protection": false}),
	])
}

test_other_kinds_are_not_judged if {
	config := _config([_resource("other", {"deletion_protection": false}), _resource("other", {})])
	not rule.applicable with input as config
	count(rule.findings) == 0 with input as config
	count(rule.open) == 0 with input as config
}

test_what_is_not_known_is_open if {
	config := _config([
		_resource("database", {}),
		object.union(_resource("database", {}), {"unknown": ["deletion_protection"]}),
		_resource("database", {"deletion_protection": true}),
	])
	count(rule.findings) == 0 with input as config
	{o.path | some o in rule.open} == {["spec", "resources", 0], ["spec", "resources", 1]} with input as config
	{o.args.address | some o in rule.open} == {"r"} with input as config
}
