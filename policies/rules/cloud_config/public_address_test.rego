package kijun.rules.cloud_config.public_address_test

import data.kijun.rules.cloud_config.public_address as rule

_resource(type, attributes) := {"address": "r", "type": type, "provider": "aws", "attributes": attributes}

_config(resources) := {"spec": {"resources": resources}}

test_no_public_address_passes if {
	count(rule.findings) == 1 with input as _config([_resource("compute-instance", {"public_ip": true})])
	good := _config([_resource("compute-instance", {"public_ip": false})])
	rule.applicable with input as good
	count(rule.findings) == 0 with input as good
	count(rule.open) == 0 with input as good
}

test_compute_instance_is_judged if {
	rule.applicable with input as _config([_resource("compute-instance", {"public_ip": true})])
	rule.findings == {{"path": ["spec", "resources", 1, "attributes", "public_ip"], "args": {"address": "r"}}} with input as _config([
		_resource("compute-instance", {"public_ip": false}),
		_resource("compute-instance", {"public_ip": true}),
	])
}

test_subnet_is_judged if {
	rule.applicable with input as _config([_resource("subnet", {"public_ip": true})])
	rule.findings == {{"path": ["spec", "resources", 1, "attributes", "public_ip"], "args": {"address": "r"}}} with input as _config([
		_resource("subnet", {"public_ip": false}),
		_resource("subnet", {"public_ip": true}),
	])
}

test_other_kinds_are_not_judged if {
	config := _config([_resource("other", {"public_ip": true}), _resource("other", {})])
	not rule.applicable with input as config
	count(rule.findings) == 0 with input as config
	count(rule.open) == 0 with input as config
}

test_what_is_not_known_is_open if {
	config := _config([
		_resource("compute-instance", {}),
		object.union(_resource("compute-instance", {}), {"unknown": ["public_ip"]}),
		_resource("compute-instance", {"public_ip": false}),
	])
	count(rule.findings) == 0 with input as config
	{o.path | some o in rule.open} == {["spec", "resources", 0], ["spec", "resources", 1]} with input as config
	{o.args.address | some o in rule.open} == {"r"} with input as config
}
