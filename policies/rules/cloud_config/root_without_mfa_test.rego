package kijun.rules.cloud_config.root_without_mfa_test

import data.kijun.rules.cloud_config.root_without_mfa as rule

_resource(type, attributes) := {"address": "r", "type": type, "provider": "aws", "attributes": attributes}

_config(resources) := {"spec": {"resources": resources}}

test_root_with_mfa_passes if {
	count(rule.findings) == 1 with input as _config([_resource("account", {"root_mfa": false})])
	good := _config([_resource("account", {"root_mfa": true})])
	rule.applicable with input as good
	count(rule.findings) == 0 with input as good
	count(rule.open) == 0 with input as good
}

test_account_is_judged if {
	rule.applicable with input as _config([_resource("account", {"root_mfa": false})])
	rule.findings == {{"path": ["spec", "resources", 1, "attributes", "root_mfa"], "args": {"address": "r"}}} with input as _config([
		_resource("account", {"root_mfa": true}),
		_resource("account", {"root_mfa": false}),
	])
}

test_other_kinds_are_not_judged if {
	config := _config([_resource("other", {"root_mfa": false}), _resource("other", {})])
	not rule.applicable with input as config
	count(rule.findings) == 0 with input as config
	count(rule.open) == 0 with input as config
}

test_what_is_not_known_is_open if {
	config := _config([
		_resource("account", {}),
		object.union(_resource("account", {}), {"unknown": ["root_mfa"]}),
		_resource("account", {"root_mfa": true}),
	])
	count(rule.findings) == 0 with input as config
	{o.path | some o in rule.open} == {["spec", "resources", 0], ["spec", "resources", 1]} with input as config
	{o.args.address | some o in rule.open} == {"r"} with input as config
}
