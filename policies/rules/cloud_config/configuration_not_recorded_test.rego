package kijun.rules.cloud_config.configuration_not_recorded_test

import data.kijun.rules.cloud_config.configuration_not_recorded as rule

_resource(type, attributes) := {"address": "r", "type": type, "provider": "aws", "attributes": attributes}

_config(resources) := {"as_of": "2026-11-23", "spec": {"resources": resources}}

_with(a, b) := _resource("configuration-recorder", {"enabled": a, "all_resources": b})

test_recorder_of_everything_passes if {
	count(rule.findings) == 1 with input as _config([_with(false, true)])
	good := _config([_with(true, true)])
	rule.applicable with input as good
	count(rule.findings) == 0 with input as good
	count(rule.open) == 0 with input as good
}

test_each_setting if {
	config := _config([_with(true, true), _with(false, true), _with(true, false)])
	rule.applicable with input as config
	rule.findings == {
		{"path": ["spec", "resources", 1, "attributes", "enabled"], "args": {"address": "r", "setting": "enabled"}},
		{"path": ["spec", "resources", 2, "attributes", "all_resources"], "args": {"address": "r", "setting": "all_resources"}},
	} with input as config
	count(rule.open) == 0 with input as config
}

test_other_kinds_are_not_judged if {
	config := _config([_resource("other", {"enabled": false}), _resource("other", {})])
	not rule.applicable with input as config
	count(rule.findings) == 0 with input as config
	count(rule.open) == 0 with input as config
}

test_what_is_not_known_is_open if {
	config := _config([_resource("configuration-recorder", {"enabled": true}), _resource("configuration-recorder", {"all_resources": true}), _with(true, true)])
	{o.path[2] | some o in rule.open} == {0, 1} with input as config
}
