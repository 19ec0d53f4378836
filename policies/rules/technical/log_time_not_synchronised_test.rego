package kijun.rules.technical.log_time_not_synchronised_test

import data.kijun.rules.technical.log_time_not_synchronised as rule

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

_spec(value) := {"logs": [{"name": "操作ログ", "time_synchronised": value}]}

test_synchronised if _places(_spec(true)) == set()

test_not_synchronised if {
	_places(_spec(false)) == {["spec", "logs", 0, "time_synchronised"]}
	_args(_spec(false)) == {{"name": "操作ログ"}}
}

test_missing if _places({"logs": [{"name": "操作ログ"}]}) == {["spec", "logs", 0]}

test_applies_from_go_live_to_disposal if {
	_applies({"logs": [{"name": "一件"}]})
	not _applies(object.union({"logs": [{"name": "一件"}]}, {"life_cycle": {"go_live_on": "2026-11-02"}}))
	not _applies(object.union({"logs": [{"name": "一件"}]}, {"life_cycle": {"disposal": {"disposed_on": "2026-11-01"}}}))
}

test_does_not_apply_1 if not _applies({})

test_does_not_apply_2 if not _applies({"logs": []})
