package kijun.rules.cloud_config.metadata_without_token_test

import data.kijun.rules.cloud_config.metadata_without_token as rule

_resource(type, attributes) := {"address": "r", "type": type, "provider": "aws", "attributes": attributes}

_config(resources) := {"spec": {"resources": resources}}

test_token_required_passes if {
	count(rule.findings) == 1 with input as _config([_resource("compute-instance", {"metadata_token_required": false})])
	good := _config([_resource("compute-instance", {"metadata_token_required": true})])
	rule.applicable with input as good
	count(rule.findings) == 0 with input as good
	count(rule.open) == 0 with input as good
}

test_compute_instance_is_judged if {
	rule.applicable with input as _config([_resource("compute-instance", {"metadata_token_required": false})])
	rule.findings == {{"path": ["spec", "resources", 1, "attributes", "metadata_token_required"], "args": {"address": "r"}}} with input as _config([
		_resource("compute-instance", {"metadata_token_required": true}),
		_resource("compute-instance", {"metadata_token_required": false}),
	])
}

test_compute_template_is_judged if {
	rule.applicable with input as _config([_resource("compute-template", {"metadata_token_required": false})])
	rule.findings == {{"path": ["spec", "resources", 1, "attributes", "metadata_token_required"], "args": {"address": "r"}}} with input as _config([
		_resource("compute-template", {"metadata_token_required": true}),
		_resource("compute-template", {"metadata_token_required": false}),
	])
}

test_other_kinds_are_not_judged if {
	config := _config([_resource("other", {"metadata_token_required": false}), _resource("other", {})])
	not rule.applicable with input as config
	count(rule.findings) == 0 with input as config
	count(rule.open) == 0 with input as config
}

test_what_is_not_known_is_open if {
	config := _config([
		_resource("compute-instance", {}),
		object.union(_resource("compute-instance", {}), {"unknown": ["metadata_token_required"]}),
		_resource("compute-instance", {"metadata_token_required": true}),
	])
	count(rule.findings) == 0 with input as config
	{o.path | some o in rule.open} == {["spec", "resources", 0], ["spec", "resources", 1]} with input as config
	{o.args.address | some o in rule.open} == {"r"} with input as config
}
