package kijun.rules.information.backup_past_period_test

import data.kijun.rules.information.backup_past_period as rule

_document(spec) := {"kind": "System", "metadata": {"name": "sample"}, "as_of": "2026-11-01", "spec": spec}

_paths(spec) := {f.path | some f in findings} if {
	findings := rule.findings with input as _document(spec)
}

_applies(spec) if rule.applicable with input as _document(spec)

_backup(extra) := {"backups": [object.union({"name": "日次"}, extra)]}

_found(spec) := paths if {
	paths := _paths(spec) with data.kijun.parameters.backup_deletion_days as 7
}

_open(spec) := {f.path | some f in unknown} if {
	unknown := rule.open with input as _document(spec)
}

test_old_copy_is_reported if {
	_found(_backup({"retention_days": 30, "oldest_copy_on": "2026-09-24"})) == {["spec", "backups", 0, "oldest_copy_on"]}
}

test_within_the_period_is_not_reported if {
	_found(_backup({"retention_days": 30, "oldest_copy_on": "2026-09-25"})) == set()
	_open(_backup({"retention_days": 0, "oldest_copy_on": "2026-11-01"})) == set()
}

test_unknown_is_open if {
	_open(_backup({"retention_days": 30})) == {["spec", "backups", 0]}
	_open(_backup({"oldest_copy_on": "2026-10-01"})) == {["spec", "backups", 0]}
	_open(_backup({"retention_days": 30, "oldest_copy_on": "2026-11-02"})) == {["spec", "backups", 0]}
}

test_applies_to_systems_in_service_with_backups if {
	_applies(_backup({}))
	not _applies({"backups": []})
	not _applies(object.union(_backup({}), {"life_cycle": {"go_live_on": "2026-11-02"}}))
}
