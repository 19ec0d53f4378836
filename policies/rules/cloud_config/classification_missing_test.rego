package kijun.rules.cloud_config.classification_missing_test

import data.kijun.rules.cloud_config.classification_missing as rule

_config(resources) := {"metadata": {"name": "c"}, "spec": {"resources": resources}}

test_one_resource if {
	resource := {"address": "b", "type": "object-store", "provider": "aws"}
	count(rule.findings) == 1 with input as {"metadata": {"name": "c"}, "spec": {"resources": [resource]}}
	count(rule.findings) == 0 with input as {"metadata": {"name": "c"}, "spec": {"resources": [object.union(resource, {"classification": 2})]}}
}

test_unclassified_data if {
	config := _config([
		{"address": "a", "type": "object-store", "provider": "aws", "classification": 1},
		{"address": "b", "type": "object-store", "provider": "aws"},
		{"address": "c", "type": "network", "provider": "aws"},
	])
	rule.applicable with input as config
	rule.findings == {{"path": ["spec", "resources", 1], "args": {"address": "b"}}} with input as config
}

test_label_is_enough if {
	document := {"metadata": {"labels": {"classification": "2"}}, "spec": {"resources": [{"address": "b", "type": "disk", "provider": "aws"}]}}
	count(rule.findings) == 0 with input as document
}

test_not_applicable_without_data if {
	not rule.applicable with input as _config([{"address": "c", "type": "network", "provider": "aws"}])
}
