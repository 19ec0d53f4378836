package kijun.rules.cloud_config.permission_direct_to_user_test

import data.kijun.rules.cloud_config.permission_direct_to_user as rule

_resource(type, attributes) := {"address": "r", "type": type, "provider": "aws", "attributes": attributes}

_config(resources) := {"spec": {"resources": resources}}

test_no_direct_permission_passes if {
	count(rule.findings) == 1 with input as _config([_resource("identity-user", {"direct_permissions": true})])
	good := _config([_resource("identity-user", {"direct_permissions": false})])
	rule.applicable with input as good
	count(rule.findings) == 0 with input as good
	count(rule.open) == 0 with input as good
}

test_identity_user_is_judged if {
	rule.applicable with input as _config([_resource("identity-user", {"direct_permissions": true})])
	rule.findings == {{"path": ["spec", "resources", 1, "attributes", "direct_permissions"], "args": {"address": "r"}}} with input as _config([
		_resource("identity-user", {"direct_permissions": false}),
		_resource("identity-user", {"direct_permissions": true}),
	])
}

test_other_kinds_are_not_judged if {
	config := _config([_resource("other", {"direct_permissions": true}), _resource("other", {})])
	not rule.applicable with input as config
	count(rule.findings) == 0 with input as config
	count(rule.open) == 0 with input as config
}

test_what_is_not_known_is_open if {
	config := _config([
		_resource("identity-user", {}),
		object.union(_resource("identity-user", {}), {"unknown": ["direct_permissions"]}),
		_resource("identity-user", {"direct_permissions": false}),
	])
	count(rule.findings) == 0 with input as config
	{o.path | some o in rule.open} == {["spec", "resources", 0], ["spec", "resources", 1]} with input as config
	{o.args.address | some o in rule.open} == {"r"} with input as config
}
