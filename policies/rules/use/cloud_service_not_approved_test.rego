package kijun.rules.use.cloud_service_not_approved_test

import data.kijun.rules.use.cloud_service_not_approved as rule

_document(spec) := {"kind": "TerminalUse", "metadata": {"name": "sample"}, "as_of": "2026-11-01", "spec": spec}

_paths(spec) := {f.path | some f in findings} if {
	findings := rule.findings with input as _document(spec)
}

_applies(spec) if rule.applicable with input as _document(spec)

_spec(day, extra) := {"cloud_uses": [object.union({"id": "1", "name": "図面共有", "first_used_on": day}, extra)]}

_found(spec) := paths if {
	paths := _paths(spec) with data.kijun.workspace.CloudService as {
		"approved": {"spec": {"application": {"approved_on": "2026-10-01"}}},
		"applied": {"spec": {"application": {}}},
	}
}

test_approved_is_not_reported if _found(_spec("2026-10-01", {"service": "approved"})) == set()

test_not_approved_is_reported if {
	_found(_spec("2026-11-01", {})) == {["spec", "cloud_uses", 0]}
	_found(_spec("2026-09-30", {"service": "approved"})) == {["spec", "cloud_uses", 0, "service"]}
	_found(_spec("2026-11-01", {"service": "applied"})) == {["spec", "cloud_uses", 0, "service"]}
}

test_plans_are_not_judged if _found(_spec("2026-11-02", {})) == set()

test_applies_to_uses if {
	_applies(_spec("2026-11-01", {}))
	not _applies(_spec("2026-11-02", {}))
}

silent := {"metadata": {"name": "a"}, "as_of": "2026-11-01", "spec": {"devices": []}}

test_unstated_is_open if {
	rule.applicable with input as silent
	{[u.path, u.args] | some u in rule.open} == {[["spec"], {}]} with input as silent
	count(rule.findings) == 0 with input as silent
	count(rule.open) == 0 with input as object.union(silent, {"spec": {"cloud_uses": []}})
	not rule.applicable with input as object.union(silent, {"spec": {"cloud_uses": []}})
}
