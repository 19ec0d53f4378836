package kijun.rules.cloud_config.key_rotation_off_test

import data.kijun.rules.cloud_config.key_rotation_off as rule

_resource(type, attributes) := {"address": "r", "type": type, "provider": "aws", "attributes": attributes}

_config(resources) := {"as_of": "2026-11-23", "spec": {"resources": resources}}

_bad := {"rotation": false}

test_rotation if {
	config := _config([
		_resource("key", {"rotation": true, "rotation_supported": true}),
		_resource("key", {"rotation": false, "rotation_supported": true}),
		_resource("key", {"rotation": false, "rotation_supported": false}),
		_resource("key", _bad),
	])
	rule.applicable with input as config
	rule.findings == {
		{"path": ["spec", "resources", 1, "attributes", "rotation"], "args": {"address": "r"}},
		{"path": ["spec", "resources", 3, "attributes", "rotation"], "args": {"address": "r"}},
	} with input as config
	count(rule.open) == 0 with input as config
}

test_key_that_cannot_rotate_is_not_open if {
	count(rule.open) == 0 with input as _config([_resource("key", {"rotation_supported": false})])
}

test_other_kinds_are_not_judged if {
	config := _config([_resource("other", _bad), _resource("other", {})])
	not rule.applicable with input as config
	count(rule.findings) == 0 with input as config
	count(rule.open) == 0 with input as config
}

test_what_is_not_known_is_open if {
	{o.path | some o in rule.open} == {["spec", "resources", 0]} with input as _config([_resource("key", {}), _resource("key", _bad)])
}
