package kijun.rules.use.software_not_approved_test

import data.kijun.rules.use.software_not_approved as rule

_document(spec) := {"kind": "TerminalUse", "metadata": {"name": "sample"}, "as_of": "2026-11-01", "spec": spec}

_paths(spec) := {f.path | some f in findings} if {
	findings := rule.findings with input as _document(spec)
}

_applies(spec) if rule.applicable with input as _document(spec)

_spec(day, approved) := {"approved_software": approved, "installations": [{"id": "1", "device": "PC-1", "software": "図面閲覧", "installed_on": day}]}

_software(name, day) := [{"name": name, "approval": {"approver": "乙", "approved_on": day}}]

test_approved_is_not_reported if _paths(_spec("2026-11-01", _software("図面閲覧", "2026-11-01"))) == set()

test_not_approved_is_reported if {
	_paths(_spec("2026-11-01", [{"name": "図面閲覧"}])) == {["spec", "installations", 0, "software"]}
	_paths(_spec("2026-11-01", _software("図面閲覧", "2026-11-02"))) == {["spec", "installations", 0, "software"]}
	_paths(_spec("2026-11-01", _software("ほか", "2026-11-01"))) == {["spec", "installations", 0, "software"]}
}

test_plans_are_not_judged if _paths(_spec("2026-11-02", [])) == set()

test_applies_to_installations if {
	_applies(_spec("2026-11-01", []))
	not _applies(_spec("2026-11-02", []))
}

silent := {"metadata": {"name": "a"}, "as_of": "2026-11-01", "spec": {"devices": []}}

test_unstated_is_open if {
	rule.applicable with input as silent
	{[u.path, u.args] | some u in rule.open} == {[["spec"], {}]} with input as silent
	count(rule.findings) == 0 with input as silent
	count(rule.open) == 0 with input as object.union(silent, {"spec": {"installations": []}})
	not rule.applicable with input as object.union(silent, {"spec": {"installations": []}})
}

test_approved_after_installation_is_reported if _paths(_spec("2026-10-01", _software("図面閲覧", "2026-10-02"))) == {["spec", "installations", 0, "software"]}
