package kijun.rules.cloud_config.object_store_public_test

import data.kijun.rules.cloud_config.object_store_public as rule

_resource(type, attributes) := {"address": "r", "type": type, "provider": "aws", "attributes": attributes}

_config(resources) := {"as_of": "2026-11-23", "spec": {"resources": resources}}

test_blocked_store_passes if {
	count(rule.findings) == 1 with input as _config([_resource("object-store", {"public_access_blocked": false})])
	good := _config([_resource("object-store", {"public_access_blocked": true})])
	rule.applicable with input as good
	count(rule.findings) == 0 with input as good
	count(rule.open) == 0 with input as good
}

test_public_stores if {
	config := _config([
		_resource("object-store", {"public_access_blocked": true, "public_access": true}),
		_resource("object-store", {"public_access_blocked": false, "public_access": false}),
		_resource("object-store", {"public_access": true}),
		_resource("object-store", {"public_access": false}),
		_resource("object-store", {}),
		_resource("object-store", {"public_access_blocked": false, "public_access": true}),
	])
	rule.applicable with input as config
	rule.findings == {
		{"path": ["spec", "resources", 1, "attributes", "public_access_blocked"], "args": {"address": "r"}},
		{"path": ["spec", "resources", 2, "attributes", "public_access"], "args": {"address": "r"}},
		{"path": ["spec", "resources", 5, "attributes", "public_access_blocked"], "args": {"address": "r"}},
	} with input as config
	rule.open == {
		{"path": ["spec", "resources", 3], "args": {"address": "r"}},
		{"path": ["spec", "resources", 4], "args": {"address": "r"}},
	} with input as config
}

test_other_kinds_are_not_judged if {
	config := _config([_resource("other", {"public_access_blocked": false}), _resource("other", {"public_access": true}), _resource("other", {})])
	not rule.applicable with input as config
	count(rule.findings) == 0 with input as config
	count(rule.open) == 0 with input as config
}
