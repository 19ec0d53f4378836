package kijun.rules.technical.log_retention_short_test

import data.kijun.rules.technical.log_retention_short as rule

_system(spec) := {"as_of": "2026-11-01", "metadata": {"name": "denshi-shinsei"}, "spec": spec}

_places(spec) := {finding.path |
	found := rule.findings with input as _system(spec) with data.kijun.parameters.log_retention_days as 100
	some finding in found
}

_args(spec) := {finding.args |
	found := rule.findings with input as _system(spec) with data.kijun.parameters.log_retention_days as 100
	some finding in found
}

_applies(spec) if rule.applicable with input as _system(spec)

_spec(days) := {"logs": [{"name": "操作ログ", "retention_days": days}]}

test_long_enough if _places(_spec(100)) == set()

test_short if {
	_places(_spec(99)) == {["spec", "logs", 0, "retention_days"]}
	_args(_spec(99)) == {{"name": "操作ログ", "days": 99, "limit": 100}}
}

test_period_not_decided_is_another_rule if _places({"logs": [{"name": "操作ログ"}]}) == set()

test_applies_from_go_live_to_disposal if {
	_applies({"logs": [{"name": "一件"}]})
	not _applies(object.union({"logs": [{"name": "一件"}]}, {"life_cycle": {"go_live_on": "2026-11-02"}}))
	not _applies(object.union({"logs": [{"name": "一件"}]}, {"life_cycle": {"disposal": {"disposed_on": "2026-11-01"}}}))
}

test_does_not_apply_1 if not _applies({})

test_does_not_apply_2 if not _applies({"logs": []})
