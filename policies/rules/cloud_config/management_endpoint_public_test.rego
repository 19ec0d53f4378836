package kijun.rules.cloud_config.management_endpoint_public_test

import data.kijun.rules.cloud_config.management_endpoint_public as rule

_resource(type, attributes) := {"address": "r", "type": type, "provider": "aws", "attributes": attributes}

_config(resources) := {"spec": {"resources": resources}}

test_private_endpoint_passes if {
	count(rule.findings) == 1 with input as _config([_resource("kubernetes-cluster", {"management_public": true})])
	good := _config([_resource("kubernetes-cluster", {"management_public": false})])
	rule.applicable with input as good
	count(rule.findings) == 0 with input as good
	count(rule.open) == 0 with input as good
}

test_kubernetes_cluster_is_judged if {
	rule.applicable with input as _config([_resource("kubernetes-cluster", {"management_public": true})])
	rule.findings == {{"path": ["spec", "resources", 1, "attributes", "management_public"], "args": {"address": "r"}}} with input as _config([
		_resource("kubernetes-cluster", {"management_public": false}),
		_resource("kubernetes-cluster", {"management_public": true}),
	])
}

test_other_kinds_are_not_judged if {
	config := _config([_resource("other", {"management_public": true}), _resource("other", {})])
	not rule.applicable with input as config
	count(rule.findings) == 0 with input as config
	count(rule.open) == 0 with input as config
}

test_what_is_not_known_is_open if {
	config := _config([
		_resource("kubernetes-cluster", {}),
		object.union(_resource("kubernetes-cluster", {}), {"unknown": ["management_public"]}),
		_resource("kubernetes-cluster", {"management_public": false}),
	])
	count(rule.findings) == 0 with input as config
	{o.path | some o in rule.open} == {["spec", "resources", 0], ["spec", "resources", 1]} with input as config
	{o.args.address | some o in rule.open} == {"r"} with input as config
}
