package kijun.rules.cloud_config.confidential_without_customer_key_test

import data.kijun.rules.cloud_config.confidential_without_customer_key as rule

_store(type, level, attributes) := {"address": "r", "type": type, "provider": "aws", "classification": level, "attributes": attributes}

_config(resources) := {"metadata": {"name": "c"}, "spec": {"resources": resources}}

test_own_key_passes if {
	count(rule.findings) == 1 with input as _config([_store("object-store", 2, {"customer_managed_key": false})])
	good := _config([_store("object-store", 2, {"customer_managed_key": true})])
	rule.applicable with input as good
	count(rule.findings) == 0 with input as good
	count(rule.open) == 0 with input as good
}

test_confidential_needs_own_key if {
	config := _config([
		_store("object-store", 2, {"customer_managed_key": true}),
		_store("object-store", 2, {"customer_managed_key": false}),
		_store("database", 3, {"customer_managed_key": false}),
		_store("disk", 1, {"customer_managed_key": false}),
		_store("log-group", 3, {"customer_managed_key": false}),
	])
	rule.applicable with input as config
	rule.findings == {
		{"path": ["spec", "resources", 1, "attributes", "customer_managed_key"], "args": {"address": "r", "level": 2}},
		{"path": ["spec", "resources", 2, "attributes", "customer_managed_key"], "args": {"address": "r", "level": 3}},
	} with input as config
	count(rule.open) == 0 with input as config
}

test_label_of_the_document_counts if {
	resource := {"address": "r", "type": "disk", "provider": "aws", "attributes": {"customer_managed_key": false}}
	labelled := {"metadata": {"labels": {"classification": "3"}}, "spec": {"resources": [resource]}}
	count(rule.findings) == 1 with input as labelled
	not rule.applicable with input as {"metadata": {}, "spec": {"resources": [resource]}}
}

test_unknown_key_is_open if {
	config := _config([_store("disk", 2, {}), _store("disk", 1, {})])
	{o.path | some o in rule.open} == {["spec", "resources", 0]} with input as config
	count(rule.findings) == 0 with input as config
}
