package kijun.rules.cloud_config.trail_store_not_logged_test

import data.kijun.rules.cloud_config.trail_store_not_logged as rule

_resource(type, attributes) := {"address": "r", "type": type, "provider": "aws", "attributes": attributes}

_config(resources) := {"spec": {"resources": resources}}

test_logged_store_passes if {
	count(rule.findings) == 1 with input as _config([_resource("audit-trail", {"store_access_logging": false})])
	good := _config([_resource("audit-trail", {"store_access_logging": true})])
	rule.applicable with input as good
	count(rule.findings) == 0 with input as good
	count(rule.open) == 0 with input as good
}

test_audit_trail_is_judged if {
	rule.applicable with input as _config([_resource("audit-trail", {"store_access_logging": false})])
	rule.findings == {{"path": ["spec", "resources", 1, "attributes", "store_access_logging"], "args": {"address": "r"}}} with input as _config([
		_resource("audit-trail", {"store_access_logging": true}),
		_resource("audit-trail", {"store_access_logging": false}),
	])
}

test_other_kinds_are_not_judged if {
	config := _config([_resource("other", {"store_access_logging": false}), _resource("other", {})])
	not rule.applicable with input as config
	count(rule.findings) == 0 with input as config
	count(rule.open) == 0 with input as config
}

test_what_is_not_known_is_open if {
	config := _config([
		_resource("audit-trail", {}),
		object.union(_resource("audit-trail", {}), {"unknown": ["store_access_logging"]}),
		_resource("audit-trail", {"store_access_logging": true}),
	])
	count(rule.findings) == 0 with input as config
	{o.path | some o in rule.open} == {["spec", "resources", 0], ["spec", "resources", 1]} with input as config
	{o.args.address | some o in rule.open} == {"r"} with input as config
}
