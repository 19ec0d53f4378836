package kijun.rules.cloud_config.full_administrator_test

import data.kijun.rules.cloud_config.full_administrator as rule

_resource(type, attributes) := {"address": "r", "type": type, "provider": "aws", "attributes": attributes}

_config(resources) := {"as_of": "2026-11-23", "spec": {"resources": resources}}

_all := {"effect": "allow", "actions": ["*"], "resources": ["*"]}

_with(changes) := {"statements": [object.union(_all, changes)], "attached_policies": []}

test_limited_policy_passes if {
	count(rule.findings) == 1 with input as _config([_resource("identity-policy", {"statements": [_all]})])
	good := _config([_resource("identity-policy", {"statements": [object.union(_all, {"actions": ["s3:GetObject"]})]})])
	rule.applicable with input as good
	count(rule.findings) == 0 with input as good
	count(rule.open) == 0 with input as good
}

test_full_access if {
	config := _config([
		_resource("identity-policy", _with({})),
		_resource("identity-role", _with({"actions": ["s3:Get*", "*:*"]})),
		_resource("identity-user", _with({"actions": ["s3:*"]})),
		_resource("identity-user", _with({"resources": ["arn:aws:s3:::log"]})),
		_resource("identity-user", _with({"effect": "deny"})),
		_resource("identity-group", {"statements": [], "attached_policies": ["ReadOnlyAccess", "AdministratorAccess"]}),
	])
	rule.applicable with input as config
	rule.findings == {
		{"path": ["spec", "resources", 0, "attributes", "statements", 0], "args": {"address": "r"}},
		{"path": ["spec", "resources", 1, "attributes", "statements", 0], "args": {"address": "r"}},
		{"path": ["spec", "resources", 5, "attributes", "attached_policies", 1], "args": {"address": "r"}},
	} with input as config
	count(rule.open) == 0 with input as config
}

test_every_kind_is_judged if {
	every type in ["identity-user", "identity-group", "identity-role", "identity-policy"] {
		count(rule.findings) == 1 with input as _config([_resource(type, _with({}))])
	}
}

test_other_kinds_are_not_judged if {
	config := _config([_resource("other", object.union(_with({}), {"attached_policies": ["AdministratorAccess"]})), _resource("other", {})])
	not rule.applicable with input as config
	count(rule.findings) == 0 with input as config
	count(rule.open) == 0 with input as config
}

test_what_is_not_known_is_open if {
	config := _config([
		_resource("identity-user", {"attached_policies": []}),
		_resource("identity-user", {"statements": []}),
		_resource("identity-policy", {"statements": []}),
	])
	{o.path[2] | some o in rule.open} == {0, 1} with input as config
}
