package kijun.rules.cloud_config.console_without_mfa_test

import data.kijun.rules.cloud_config.console_without_mfa as rule

_resource(type, attributes) := {"address": "r", "type": type, "provider": "aws", "attributes": attributes}

_config(resources) := {"as_of": "2026-11-23", "spec": {"resources": resources}}

_bad := {"mfa": false, "console_access": true}

test_console_users if {
	config := _config([
		_resource("identity-user", {"mfa": true, "console_access": true}),
		_resource("identity-user", _bad),
		_resource("identity-user", {"mfa": false, "console_access": false}),
		_resource("identity-user", {"mfa": false}),
	])
	rule.applicable with input as config
	rule.findings == {{"path": ["spec", "resources", 1, "attributes", "mfa"], "args": {"address": "r"}}} with input as config
	{o.path[2] | some o in rule.open} == {3} with input as config
}

test_without_console_access_nothing_is_open if {
	count(rule.open) == 0 with input as _config([_resource("identity-user", {"console_access": false})])
	count(rule.open) == 1 with input as _config([_resource("identity-user", {"console_access": true})])
}

test_other_kinds_are_not_judged if {
	config := _config([_resource("other", _bad), _resource("other", {})])
	not rule.applicable with input as config
	count(rule.findings) == 0 with input as config
	count(rule.open) == 0 with input as config
}

test_what_is_not_known_is_open if {
	{o.path | some o in rule.open} == {["spec", "resources", 0]} with input as _config([_resource("identity-user", {}), _resource("identity-user", _bad)])
}

test_mfa_is_enough_without_knowing_the_console if {
	count(rule.open) == 0 with input as _config([_resource("identity-user", {"mfa": true})])
}
