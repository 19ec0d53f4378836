package kijun.rules.cloud_config.old_tls_version_test

import data.kijun.rules.cloud_config.old_tls_version as rule

_resource(type, attributes) := {"address": "r", "type": type, "provider": "aws", "attributes": attributes}

_config(resources) := {"as_of": "2026-11-23", "spec": {"resources": resources}}

test_present_version_passes if {
	count(rule.findings) == 1 with input as _config([_resource("cdn", {"minimum_tls": "1.0"})])
	good := _config([_resource("cdn", {"minimum_tls": "1.2"})])
	rule.applicable with input as good
	count(rule.findings) == 0 with input as good
	count(rule.open) == 0 with input as good
}

test_old_versions if {
	config := _config([
		_resource("cdn", {"minimum_tls": "1.0"}),
		_resource("search-domain", {"minimum_tls": "1.1"}),
		_resource("listener", {"minimum_tls": "1.0", "protocol": "https"}),
		_resource("listener", {"minimum_tls": "1.0", "protocol": "tls"}),
		_resource("cdn", {"minimum_tls": "1.2"}),
		_resource("cdn", {"minimum_tls": "1.3"}),
	])
	rule.applicable with input as config
	{[f.path[2], f.args.version] | some f in rule.findings} == {[0, "1.0"], [1, "1.1"], [2, "1.0"], [3, "1.0"]} with input as config
	{f.path[4] | some f in rule.findings} == {"minimum_tls"} with input as config
	count(rule.open) == 0 with input as config
}

test_plain_listeners_and_other_kinds_are_not_judged if {
	config := _config([
		_resource("listener", {"protocol": "http", "minimum_tls": "1.0"}),
		_resource("other", {"protocol": "https", "minimum_tls": "1.0"}),
		_resource("listener", {"protocol": "http"}),
	])
	not rule.applicable with input as config
	count(rule.findings) == 0 with input as config
	count(rule.open) == 0 with input as config
}

test_unknown_version_is_open if {
	{o.path | some o in rule.open} == {["spec", "resources", 0]} with input as _config([_resource("listener", {"protocol": "https"})])
}
