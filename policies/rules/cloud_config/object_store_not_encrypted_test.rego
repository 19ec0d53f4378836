package kijun.rules.cloud_config.object_store_not_encrypted_test

import data.kijun.rules.cloud_config.object_store_not_encrypted as rule

_resource(type, attributes) := {"address": "r", "type": type, "provider": "aws", "attributes": attributes}

_config(resources) := {"spec": {"resources": resources}}

test_encrypted_store_passes if {
	count(rule.findings) == 1 with input as _config([_resource("object-store", {"encrypted": false})])
	good := _config([_resource("object-store", {"encrypted": true})])
	rule.applicable with input as good
	count(rule.findings) == 0 with input as good
	count(rule.open) == 0 with input as good
}

test_object_store_is_judged if {
	rule.applicable with input as _config([_resource("object-store", {"encrypted": false})])
	rule.findings == {{"path": ["spec", "resources", 1, "attributes", "encrypted"], "args": {"address": "r"}}} with input as _config([
		_resource("object-store", {"encrypted": true}),
		_resource("object-store", {"encrypted": false}),
	])
}

test_other_kinds_are_not_judged if {
	config := _config([_resource("other", {"encrypted": false}), _resource("other", {})])
	not rule.applicable with input as config
	count(rule.findings) == 0 with input as config
	count(rule.open) == 0 with input as config
}

test_what_is_not_known_is_open if {
	config := _config([
		_resource("object-store", {}),
		object.union(_resource("object-store", {}), {"unknown": ["encrypted"]}),
		_resource("object-store", {"encrypted": true}),
	])
	count(rule.findings) == 0 with input as config
	{o.path | some o in rule.open} == {["spec", "resources", 0], ["spec", "resources", 1]} with input as config
	{o.args.address | some o in rule.open} == {"r"} with input as config
}
