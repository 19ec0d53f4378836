package kijun.rules.cloud_config.plain_secret_test

import data.kijun.rules.cloud_config.plain_secret as rule

_resource(type, attributes) := {"address": "r", "type": type, "provider": "aws", "attributes": attributes}

_config(resources) := {"as_of": "2026-11-23", "spec": {"resources": resources}}

test_no_secret_passes if {
	count(rule.findings) == 1 with input as _config([_resource("function", {"secrets": [{"place": "environment.KEY", "reason": "access-key"}]})])
	good := _config([_resource("function", {"secrets": []})])
	rule.applicable with input as good
	count(rule.findings) == 0 with input as good
}

test_secret_in_a_resource if {
	config := _config([
		_resource("function", {"secrets": []}),
		_resource("function", {"secrets": [{"place": "environment.KEY", "reason": "access-key"}]}),
	])
	rule.applicable with input as config
	rule.findings == {{
		"path": ["spec", "resources", 1, "attributes", "secrets", 0],
		"args": {"address": "r", "place": "environment.KEY", "reason": "access-key"},
		"key": "environment.KEY",
	}} with input as config
}

test_secret_outside_resources if {
	document := {"metadata": {"name": "c"}, "spec": {"resources": [], "secrets": [{"place": "provider aws: secret_key", "reason": "named-secret"}]}}
	rule.applicable with input as document
	rule.findings == {{
		"path": ["spec", "secrets", 0],
		"args": {"address": "c", "place": "provider aws: secret_key", "reason": "named-secret"},
		"key": "provider aws: secret_key",
	}} with input as document
}

test_not_applicable_where_none_can_stand if {
	not rule.applicable with input as _config([_resource("network", {})])
	rule.applicable with input as _config([_resource("function", {"secrets": []})])
}
