package kijun.rules.technical.backup_absent_test

import data.kijun.rules.technical.backup_absent as rule

_system(spec) := {"as_of": "2026-11-01", "metadata": {"name": "denshi-shinsei"}, "spec": spec}

_judged(spec) := _system(object.union({"classification": {"availability": 2}}, spec))

_places(spec) := {finding.path |
	found := rule.findings with input as _judged(spec)
	some finding in found
}

_applies(spec) if rule.applicable with input as _system(spec)

test_backed_up if _places({"backups": [{"name": "日次"}]}) == set()

test_none if {
	_places({"backups": []}) == {["spec", "backups"]}
	_places({}) == {["spec"]}
}

test_applies_from_go_live_to_disposal if {
	_applies({"classification": {"availability": 2}})
	not _applies(object.union({"classification": {"availability": 2}}, {"life_cycle": {"go_live_on": "2026-11-02"}}))
	not _applies(object.union({"classification": {"availability": 2}}, {"life_cycle": {"disposal": {"disposed_on": "2026-11-01"}}}))
}

test_does_not_apply if not _applies({"classification": {"availability": 1}})
