package kijun.rules.cloud_config.trail_without_customer_key_test

import data.kijun.rules.cloud_config.trail_without_customer_key as rule

_resource(type, attributes) := {"address": "r", "type": type, "provider": "aws", "attributes": attributes}

_config(resources) := {"spec": {"resources": resources}}

test_trail_with_own_key_passes if {
	count(rule.findings) == 1 with input as _config([_resource("audit-trail", {"customer_managed_key": false})])
	good := _config([_resource("audit-trail", {"customer_managed_key": true})])
	rule.applicable with input as good
	count(rule.findings) == 0 with input as good
	count(rule.open) == 0 with input as good
}

test_audit_trail_is_judged if {
	rule.applicable with input as _config([_resource("audit-trail", {"customer_managed_key": false})])
	rule.findings == {{"path": ["spec", "resources", 1, "attributes", "customer_managed_key"], "args": {"address": "r"}}} with input as _config([
		_resource("audit-trail", {"customer_managed_key": true}),
		_resource("audit-trail", {"customer_managed_key": false}),
	])
}

test_other_kinds_are_not_judged if {
	config := _config([_resource("other", {"customer_managed_key": false}), _resource("other", {})])
	not rule.applicable with input as config
	count(rule.findings) == 0 with input as config
	count(rule.open) == 0 with input as config
}

test_what_is_not_known_is_open if {
	config := _config([
		_resource("audit-trail", {}),
		object.union(_resource("audit-trail", {}), {"unknown": ["customer_managed_key"]}),
		_resource("audit-trail", {"customer_managed_key": true}),
	])
	count(rule.findings) == 0 with input as config
	{o.path | some o in rule.open} == {["spec", "resources", 0], ["spec", "resources", 1]} with input as config
	{o.args.address | some o in rule.open} == {"r"} with input as config
}
