package kijun.rules.cloud_config.trail_without_data_events_test

import data.kijun.rules.cloud_config.trail_without_data_events as rule

_resource(type, attributes) := {"address": "r", "type": type, "provider": "aws", "attributes": attributes}

_config(resources) := {"spec": {"resources": resources}}

test_trail_with_data_events_passes if {
	count(rule.findings) == 1 with input as _config([_resource("audit-trail", {"data_events": false})])
	good := _config([_resource("audit-trail", {"data_events": true})])
	rule.applicable with input as good
	count(rule.findings) == 0 with input as good
	count(rule.open) == 0 with input as good
}

test_audit_trail_is_judged if {
	rule.applicable with input as _config([_resource("audit-trail", {"data_events": false})])
	rule.findings == {{"path": ["spec", "resources", 1, "attributes", "data_events"], "args": {"address": "r"}}} with input as _config([
		_resource("audit-trail", {"data_events": true}),
		_resource("audit-trail", {"data_events": false}),
	])
}

test_other_kinds_are_not_judged if {
	config := _config([_resource("other", {"data_events": false}), _resource("other", {})])
	not rule.applicable with input as config
	count(rule.findings) == 0 with input as config
	count(rule.open) == 0 with input as config
}

test_what_is_not_known_is_open if {
	config := _config([
		_resource("audit-trail", {}),
		object.union(_resource("audit-trail", {}), {"unknown": ["data_events"]}),
		_resource("audit-trail", {"data_events": true}),
	])
	count(rule.findings) == 0 with input as config
	{o.path | some o in rule.open} == {["spec", "resources", 0], ["spec", "resources", 1]} with input as config
	{o.args.address | some o in rule.open} == {"r"} with input as config
}
