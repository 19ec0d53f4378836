package kijun.rules.technical.restore_test_overdue_test

import data.kijun.rules.technical.restore_test_overdue as rule

_system(spec) := {"as_of": "2026-11-01", "metadata": {"name": "denshi-shinsei"}, "spec": spec}

_judged(spec) := _system(object.union({"classification": {"availability": 2}}, spec))

_places(spec) := {finding.path |
	found := rule.findings with input as _judged(spec) with data.kijun.parameters.restore_test_days as 30
	some finding in found
}

_args(spec) := {finding.args |
	found := rule.findings with input as _judged(spec) with data.kijun.parameters.restore_test_days as 30
	some finding in found
}

_applies(spec) if rule.applicable with input as _system(spec)

_spec(date) := {"backups": [{"name": "日次", "last_restore_test_on": date}]}

test_in_time if _places(_spec("2026-10-02")) == set()

test_overdue if {
	_places(_spec("2026-10-01")) == {["spec", "backups", 0, "last_restore_test_on"]}
	_args(_spec("2026-10-01")) == {{"name": "日次", "limit": 30}}
}

test_never if _places({"backups": [{"name": "日次"}]}) == {["spec", "backups", 0]}

test_applies_from_go_live_to_disposal if {
	_applies({"classification": {"availability": 2}, "backups": [{"name": "一件"}]})
	not _applies(object.union({"classification": {"availability": 2}, "backups": [{"name": "一件"}]}, {"life_cycle": {"go_live_on": "2026-11-02"}}))
	not _applies(object.union({"classification": {"availability": 2}, "backups": [{"name": "一件"}]}, {"life_cycle": {"disposal": {"disposed_on": "2026-11-01"}}}))
}

test_does_not_apply_1 if not _applies({"classification": {"availability": 1}, "backups": [{"name": "一件"}]})

test_does_not_apply_2 if not _applies({"classification": {"availability": 2}})

test_does_not_apply_3 if not _applies({"classification": {"availability": 2}, "backups": []})
