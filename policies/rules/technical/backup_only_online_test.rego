package kijun.rules.technical.backup_only_online_test

import data.kijun.rules.technical.backup_only_online as rule

_system(spec) := {"as_of": "2026-11-01", "metadata": {"name": "denshi-shinsei"}, "spec": spec}

_judged(spec) := _system(object.union({"classification": {"availability": 2}}, spec))

_places(spec) := {finding.path |
	found := rule.findings with input as _judged(spec)
	some finding in found
}

_applies(spec) if rule.applicable with input as _system(spec)

_spec(values) := {"backups": [{"name": "複製", "offline": value} | some value in values]}

test_one_is_enough if {
	_places(_spec([true])) == set()
	_places(_spec([false, true])) == set()
}

test_none if {
	_places(_spec([false])) == {["spec", "backups"]}
	_places({"backups": [{"name": "日次"}]}) == {["spec", "backups"]}
}

test_applies_from_go_live_to_disposal if {
	_applies({"classification": {"availability": 2}, "backups": [{"name": "日次"}]})
	not _applies(object.union({"classification": {"availability": 2}, "backups": [{"name": "日次"}]}, {"life_cycle": {"go_live_on": "2026-11-02"}}))
	not _applies(object.union({"classification": {"availability": 2}, "backups": [{"name": "日次"}]}, {"life_cycle": {"disposal": {"disposed_on": "2026-11-01"}}}))
}

test_does_not_apply_1 if not _applies({"classification": {"availability": 1}, "backups": [{"name": "日次"}]})

test_does_not_apply_2 if not _applies({"classification": {"availability": 2}, "backups": []})

test_does_not_apply_3 if not _applies({"classification": {"availability": 2}})
