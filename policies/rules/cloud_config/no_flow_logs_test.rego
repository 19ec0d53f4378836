package kijun.rules.cloud_config.no_flow_logs_test

import data.kijun.rules.cloud_config.no_flow_logs as rule

_resource(type, attributes) := {"address": "r", "type": type, "provider": "aws", "attributes": attributes}

_config(resources) := {"as_of": "2026-11-23", "spec": {"resources": resources}}

_bad := {"flow_logs": "none"}

test_all_flows_logged_passes if {
	count(rule.findings) == 1 with input as _config([_resource("network", _bad)])
	good := _config([_resource("network", {"flow_logs": "all"})])
	rule.applicable with input as good
	count(rule.findings) == 0 with input as good
	count(rule.open) == 0 with input as good
}

test_flow_logs if {
	config := _config([_resource("network", {"flow_logs": "rejected"}), _resource("network", _bad)])
	rule.applicable with input as config
	rule.findings == {{"path": ["spec", "resources", 1, "attributes", "flow_logs"], "args": {"address": "r"}}} with input as config
	count(rule.open) == 0 with input as config
}

test_other_kinds_are_not_judged if {
	config := _config([_resource("other", _bad), _resource("other", {})])
	not rule.applicable with input as config
	count(rule.findings) == 0 with input as config
	count(rule.open) == 0 with input as config
}

test_what_is_not_known_is_open if {
	{o.path | some o in rule.open} == {["spec", "resources", 0]} with input as _config([_resource("network", {}), _resource("network", _bad)])
}
