package kijun.rules.use.system_connected_without_permission_test

import data.kijun.rules.use.system_connected_without_permission as rule

_document(spec) := {"kind": "TerminalUse", "metadata": {"name": "sample"}, "as_of": "2026-11-01", "spec": spec}

_paths(spec) := {f.path | some f in findings} if {
	findings := rule.findings with input as _document(spec)
}

_applies(spec) if rule.applicable with input as _document(spec)

_spec(day, extra) := {"attached": [object.union({"id": "1", "type": "information_system", "name": "甲", "connected_on": day}, extra)]}

_permission(approver, day) := {"permission": {"approver": approver, "approved_on": day}}

test_permitted_is_not_reported if {
	_paths(_spec("2026-11-01", _permission("乙", "2026-10-30"))) == set()
	_paths(_spec("2026-10-01", _permission("乙", "2026-10-01"))) == set()
	_paths(_spec("2026-10-01", object.union({"connected_by": "丙"}, _permission("乙", "2026-10-01")))) == set()
}

test_not_permitted_is_reported if {
	_paths(_spec("2026-11-01", {})) == {["spec", "attached", 0]}
	_paths(_spec("2026-10-01", _permission("乙", "2026-10-02"))) == {["spec", "attached", 0, "permission"]}
	_paths(_spec("2026-10-01", object.union({"connected_by": "S-1 乙"}, _permission("乙", "2026-10-01")))) == {["spec", "attached", 0, "permission"]}
}

test_others_are_not_judged if {
	_paths(_spec("2026-11-02", {"id": "2", "name": "乙"})) == set()
	_paths(_spec("2026-11-01", {"type": "equipment"})) == set()
}

test_applies_to_its_type if {
	_applies(_spec("2026-11-01", {}))
	not _applies(_spec("2026-11-01", {"type": "equipment"}))
}

silent := {"metadata": {"name": "a"}, "as_of": "2026-11-01", "spec": {"devices": []}}

test_unstated_is_open if {
	rule.applicable with input as silent
	{[u.path, u.args] | some u in rule.open} == {[["spec"], {}]} with input as silent
	count(rule.findings) == 0 with input as silent
	count(rule.open) == 0 with input as object.union(silent, {"spec": {"attached": []}})
	not rule.applicable with input as object.union(silent, {"spec": {"attached": []}})
}
