package kijun.rules.technical.log_examination_overdue_test

import data.kijun.rules.technical.log_examination_overdue as rule

_system(spec) := {"as_of": "2026-11-01", "metadata": {"name": "denshi-shinsei"}, "spec": spec}

_places(spec) := {finding.path |
	found := rule.findings with input as _system(spec) with data.kijun.parameters.log_examination_days as 30
	some finding in found
}

_args(spec) := {finding.args |
	found := rule.findings with input as _system(spec) with data.kijun.parameters.log_examination_days as 30
	some finding in found
}

_applies(spec) if rule.applicable with input as _system(spec)

_spec(date) := {"logs": [{"name": "操作ログ", "last_reviewed_on": date}]}

test_in_time if _places(_spec("2026-10-02")) == set()

test_overdue if {
	_places(_spec("2026-10-01")) == {["spec", "logs", 0, "last_reviewed_on"]}
	_args(_spec("2026-10-01")) == {{"name": "操作ログ", "limit": 30}}
}

test_never if _places({"logs": [{"name": "操作ログ"}]}) == {["spec", "logs", 0]}

test_applies_from_go_live_to_disposal if {
	_applies({"logs": [{"name": "一件"}]})
	not _applies(object.union({"logs": [{"name": "一件"}]}, {"life_cycle": {"go_live_on": "2026-11-02"}}))
	not _applies(object.union({"logs": [{"name": "一件"}]}, {"life_cycle": {"disposal": {"disposed_on": "2026-11-01"}}}))
}

test_does_not_apply_1 if not _applies({})

test_does_not_apply_2 if not _applies({"logs": []})
