package kijun.rules.cloud_config.threat_detection_off_test

import data.kijun.rules.cloud_config.threat_detection_off as rule

_resource(type, attributes) := {"address": "r", "type": type, "provider": "aws", "attributes": attributes}

_config(resources) := {"spec": {"resources": resources}}

test_detection_on_passes if {
	count(rule.findings) == 1 with input as _config([_resource("threat-detection", {"enabled": false})])
	good := _config([_resource("threat-detection", {"enabled": true})])
	rule.applicable with input as good
	count(rule.findings) == 0 with input as good
	count(rule.open) == 0 with input as good
}

test_threat_detection_is_judged if {
	rule.applicable with input as _config([_resource("threat-detection", {"enabled": false})])
	rule.findings == {{"path": ["spec", "resources", 1, "attributes", "enabled"], "args": {"address": "r"}}} with input as _config([
		_resource("threat-detection", {"enabled": true}),
		_resource("threat-detection", {"enabled": false}),
	])
}

test_other_kinds_are_not_judged if {
	config := _config([_resource("other", {"enabled": false}), _resource("other", {})])
	not rule.applicable with input as config
	count(rule.findings) == 0 with input as config
	count(rule.open) == 0 with input as config
}

test_what_is_not_known_is_open if {
	config := _config([
		_resource("threat-detection", {}),
		object.union(_resource("threat-detection", {}), {"unknown": ["enabled"]}),
		_resource("threat-detection", {"enabled": true}),
	])
	count(rule.findings) == 0 with input as config
	{o.path | some o in rule.open} == {["spec", "resources", 0], ["spec", "resources", 1]} with input as config
	{o.args.address | some o in rule.open} == {"r"} with input as config
}
