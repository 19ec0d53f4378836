package kijun.rules.cloud_config.key_public_test

import data.kijun.rules.cloud_config.key_public as rule

_resource(type, attributes) := {"address": "r", "type": type, "provider": "aws", "attributes": attributes}

_config(resources) := {"spec": {"resources": resources}}

test_private_key_passes if {
	count(rule.findings) == 1 with input as _config([_resource("key", {"public_access": true})])
	good := _config([_resource("key", {"public_access": false})])
	rule.applicable with input as good
	count(rule.findings) == 0 with input as good
	count(rule.open) == 0 with input as good
}

test_key_is_judged if {
	rule.applicable with input as _config([_resource("key", {"public_access": true})])
	rule.findings == {{"path": ["spec", "resources", 1, "attributes", "public_access"], "args": {"address": "r"}}} with input as _config([
		_resource("key", {"public_access": false}),
		_resource("key", {"public_access": true}),
	])
}

test_other_kinds_are_not_judged if {
	config := _config([_resource("other", {"public_access": true}), _resource("other", {})])
	not rule.applicable with input as config
	count(rule.findings) == 0 with input as config
	count(rule.open) == 0 with input as config
}

test_what_is_not_known_is_open if {
	config := _config([
		_resource("key", {}),
		object.union(_resource("key", {}), {"unknown": ["public_access"]}),
		_resource("key", {"public_access": false}),
	])
	count(rule.findings) == 0 with input as config
	{o.path | some o in rule.open} == {["spec", "resources", 0], ["spec", "resources", 1]} with input as config
	{o.args.address | some o in rule.open} == {"r"} with input as config
}
