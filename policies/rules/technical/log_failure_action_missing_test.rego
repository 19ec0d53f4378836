package kijun.rules.technical.log_failure_action_missing_test

import data.kijun.rules.technical.log_failure_action_missing as rule

_system(spec) := {"as_of": "2026-11-01", "metadata": {"name": "denshi-shinsei"}, "spec": spec}

_places(spec) := {finding.path |
	found := rule.findings with input as _system(spec)
	some finding in found
}

_args(spec) := {finding.args |
	found := rule.findings with input as _system(spec)
	some finding in found
}

_applies(spec) if rule.applicable with input as _system(spec)

test_decided if _places({"logs": [{"name": "操作ログ", "action_on_failure": "担当者に通知する"}]}) == set()

test_missing if {
	_places({"logs": [{"name": "操作ログ"}]}) == {["spec", "logs", 0]}
	_args({"logs": [{"name": "操作ログ"}]}) == {{"name": "操作ログ"}}
}

test_applies_from_go_live_to_disposal if {
	_applies({"logs": [{"name": "一件"}]})
	not _applies(object.union({"logs": [{"name": "一件"}]}, {"life_cycle": {"go_live_on": "2026-11-02"}}))
	not _applies(object.union({"logs": [{"name": "一件"}]}, {"life_cycle": {"disposal": {"disposed_on": "2026-11-01"}}}))
}

test_does_not_apply_1 if not _applies({})

test_does_not_apply_2 if not _applies({"logs": []})
