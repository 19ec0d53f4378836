package kijun.rules.cloud_config.root_access_key_test

import data.kijun.rules.cloud_config.root_access_key as rule

_resource(type, attributes) := {"address": "r", "type": type, "provider": "aws", "attributes": attributes}

_config(resources) := {"as_of": "2026-11-23", "spec": {"resources": resources}}

_bad := {"root_access_keys": 1}

test_no_root_key_passes if {
	count(rule.findings) == 1 with input as _config([_resource("account", _bad)])
	good := _config([_resource("account", {"root_access_keys": 0})])
	rule.applicable with input as good
	count(rule.findings) == 0 with input as good
	count(rule.open) == 0 with input as good
}

test_root_keys if {
	config := _config([_resource("account", {"root_access_keys": 0}), _resource("account", _bad)])
	rule.applicable with input as config
	rule.findings == {{"path": ["spec", "resources", 1, "attributes", "root_access_keys"], "args": {"address": "r", "count": 1}}} with input as config
	count(rule.open) == 0 with input as config
}

test_other_kinds_are_not_judged if {
	config := _config([_resource("other", _bad), _resource("other", {})])
	not rule.applicable with input as config
	count(rule.findings) == 0 with input as config
	count(rule.open) == 0 with input as config
}

test_what_is_not_known_is_open if {
	{o.path | some o in rule.open} == {["spec", "resources", 0]} with input as _config([_resource("account", {}), _resource("account", _bad)])
}
