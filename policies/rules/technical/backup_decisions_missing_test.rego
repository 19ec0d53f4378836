package kijun.rules.technical.backup_decisions_missing_test

import data.kijun.rules.technical.backup_decisions_missing as rule

_system(spec) := {"as_of": "2026-11-01", "metadata": {"name": "denshi-shinsei"}, "spec": spec}

_places(spec) := {finding.path |
	found := rule.findings with input as _system(spec)
	some finding in found
}

_keys(spec) := {finding.key |
	found := rule.findings with input as _system(spec)
	some finding in found
}

_args(spec) := {finding.args |
	found := rule.findings with input as _system(spec)
	some finding in found
}

_applies(spec) if rule.applicable with input as _system(spec)

_backup := {"name": "日次", "place": "別拠点", "method": "毎日", "retention_days": 0}

test_all_decided if _places({"backups": [_backup]}) == set()

test_each_item if {
	every item in {"place", "method", "retention_days"} {
		_keys({"backups": [_backup, object.remove(_backup, [item])]}) == {item}
		_places({"backups": [_backup, object.remove(_backup, [item])]}) == {["spec", "backups", 1]}
		_args({"backups": [object.remove(_backup, [item])]}) == {{"name": "日次", "item": item}}
	}
}

test_applies_from_go_live_to_disposal if {
	_applies({"backups": [{"name": "一件"}]})
	not _applies(object.union({"backups": [{"name": "一件"}]}, {"life_cycle": {"go_live_on": "2026-11-02"}}))
	not _applies(object.union({"backups": [{"name": "一件"}]}, {"life_cycle": {"disposal": {"disposed_on": "2026-11-01"}}}))
}

test_does_not_apply_1 if not _applies({})

test_does_not_apply_2 if not _applies({"backups": []})
