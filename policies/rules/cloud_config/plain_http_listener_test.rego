package kijun.rules.cloud_config.plain_http_listener_test

import data.kijun.rules.cloud_config.plain_http_listener as rule

_resource(type, attributes) := {"address": "r", "type": type, "provider": "aws", "attributes": attributes}

_config(resources) := {"as_of": "2026-11-23", "spec": {"resources": resources}}

test_redirecting_listener_passes if {
	count(rule.findings) == 1 with input as _config([_resource("listener", {"protocol": "http", "redirects_to_https": false})])
	good := _config([_resource("listener", {"protocol": "http", "redirects_to_https": true})])
	rule.applicable with input as good
	count(rule.findings) == 0 with input as good
	count(rule.open) == 0 with input as good
}

test_plain_http if {
	config := _config([
		_resource("listener", {"protocol": "http", "redirects_to_https": false}),
		_resource("listener", {"protocol": "http", "redirects_to_https": true}),
		_resource("listener", {"protocol": "https", "redirects_to_https": false}),
		_resource("cdn", {"https_only": false}),
		_resource("search-domain", {"https_only": false}),
		_resource("cdn", {"https_only": true}),
	])
	rule.findings == {
		{"path": ["spec", "resources", 0, "attributes", "protocol"], "args": {"address": "r"}},
		{"path": ["spec", "resources", 3, "attributes", "https_only"], "args": {"address": "r"}},
		{"path": ["spec", "resources", 4, "attributes", "https_only"], "args": {"address": "r"}},
	} with input as config
	count(rule.open) == 0 with input as config
}

test_applies_to_each_kind if {
	every type in ["listener", "cdn", "search-domain"] {
		rule.applicable with input as _config([_resource(type, {})])
	}
	not rule.applicable with input as _config([_resource("other", {})])
}

test_other_kinds_are_not_judged if {
	config := _config([_resource("other", {"protocol": "http", "redirects_to_https": false, "https_only": false}), _resource("other", {}), _resource("other", {"protocol": "http"})])
	count(rule.findings) == 0 with input as config
	count(rule.open) == 0 with input as config
}

test_what_is_not_known_is_open if {
	config := _config([
		_resource("listener", {"redirects_to_https": true}),
		_resource("listener", {"protocol": "http"}),
		_resource("listener", {"protocol": "https"}),
		_resource("cdn", {}),
		_resource("search-domain", {}),
	])
	{o.path[2] | some o in rule.open} == {0, 1, 3, 4} with input as config
}
