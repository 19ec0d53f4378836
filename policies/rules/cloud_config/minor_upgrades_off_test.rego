package kijun.rules.cloud_config.minor_upgrades_off_test

import data.kijun.rules.cloud_config.minor_upgrades_off as rule

_resource(type, attributes) := {"address": "r", "type": type, "provider": "aws", "attributes": attributes}

_config(resources) := {"spec": {"resources": resources}}

test_upgraded_database_passes if {
	count(rule.findings) == 1 with input as _config([_resource("database", {"auto_minor_upgrade": false})])
	good := _config([_resource("database", {"auto_minor_upgrade": true})])
	rule.applicable with input as good
	count(rule.findings) == 0 with input as good
	count(rule.open) == 0 with input as good
}

test_database_is_judged if {
	rule.applicable with input as _config([_resource("database", {"auto_minor_upgrade": false})])
	rule.findings == {{"path": ["spec", "resources", 1, "attributes", "auto_minor_upgrade"], "args": {"address": "r"}}} with input as _config([
		_resource("database", {"auto_minor_upgrade": true}),
		_resource("database", {"auto_minor_upgrade": false}),
	])
}

test_database_node_is_judged if {
	rule.applicable with input as _config([_resource("database-node", {"auto_minor_upgrade": false})])
	rule.findings == {{"path": ["spec", "resources", 1, "attributes", "auto_minor_upgrade"], "args": {"address": "r"}}} with input as _config([
		_resource("database-node", {"auto_minor_upgrade": true}),
		_resource("database-node", {"auto_minor_upgrade": false}),
	])
}

test_other_kinds_are_not_judged if {
	config := _config([_resource("other", {"auto_minor_upgrade": false}), _resource("other", {})])
	not rule.applicable with input as config
	count(rule.findings) == 0 with input as config
	count(rule.open) == 0 with input as config
}

test_what_is_not_known_is_open if {
	config := _config([
		_resource("database", {}),
		object.union(_resource("database", {}), {"unknown": ["auto_minor_upgrade"]}),
		_resource("database", {"auto_minor_upgrade": true}),
	])
	count(rule.findings) == 0 with input as config
	{o.path | some o in rule.open} == {["spec", "resources", 0], ["spec", "resources", 1]} with input as config
	{o.args.address | some o in rule.open} == {"r"} with input as config
}
