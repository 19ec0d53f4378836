package kijun.rules.cloud_config.data_outside_japan_test

import data.kijun.rules.cloud_config.data_outside_japan as rule

_bucket(changes) := object.union({"address": "r", "type": "object-store", "provider": "aws"}, changes)

_config(resources) := {"metadata": {"name": "c"}, "spec": {"resources": resources}}

_regions := {"domestic": {"aws": ["ap-northeast-1", "ap-northeast-3"]}}

test_store_in_tokyo_passes if {
	count(rule.findings) == 1 with input as _config([_bucket({"region": "us-east-1"})]) with data.kijun.reference.regions as _regions
	good := _config([_bucket({"region": "ap-northeast-1"})])
	rule.applicable with input as good with data.kijun.reference.regions as _regions
	count(rule.findings) == 0 with input as good with data.kijun.reference.regions as _regions
	count(rule.open) == 0 with input as good with data.kijun.reference.regions as _regions
}

test_seoul_is_not_japan if {
	rule.findings == {{"path": ["spec", "resources", 1, "region"], "args": {"address": "r", "region": "ap-northeast-2"}}} with input as _config([
		_bucket({"region": "ap-northeast-1"}),
		_bucket({"region": "ap-northeast-2"}),
		_bucket({"region": "AP-Northeast-3"}),
	])
		with data.kijun.reference.regions as _regions
}

test_applies_to_resources_that_hold_data if {
	rule.applicable with input as _config([_bucket({})]) with data.kijun.reference.regions as _regions
	not rule.applicable with input as _config([_bucket({"type": "network"})]) with data.kijun.reference.regions as _regions
}

test_exempt_resources if {
	config := _config([
		_bucket({"region": "us-east-1", "type": "network"}),
		_bucket({"type": "network"}),
		_bucket({"region": "us-east-1", "classification": 1}),
	])
	count(rule.findings) == 0 with input as config with data.kijun.reference.regions as _regions
	count(rule.open) == 0 with input as config with data.kijun.reference.regions as _regions
}

test_confidential_data_is_judged if {
	config := _config([_bucket({"region": "us-east-1", "classification": 2})])
	count(rule.findings) == 1 with input as config with data.kijun.reference.regions as _regions
}

test_unknown_region_or_provider_is_open if {
	config := _config([_bucket({}), _bucket({"provider": "example", "region": "jp-east"}), _bucket({"region": "ap-northeast-1"})])
	rule.open == {
		{"path": ["spec", "resources", 0], "args": {"address": "r"}},
		{"path": ["spec", "resources", 1], "args": {"address": "r"}},
	} with input as config with data.kijun.reference.regions as _regions
	count(rule.findings) == 0 with input as config with data.kijun.reference.regions as _regions
}
