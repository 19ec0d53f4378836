package kijun.rules.use.conference_open_to_anyone_test

import data.kijun.rules.use.conference_open_to_anyone as rule

_document(spec) := {"kind": "TerminalUse", "metadata": {"name": "sample"}, "as_of": "2026-11-01", "spec": spec}

_paths(spec) := {f.path | some f in findings} if {
	findings := rule.findings with input as _document(spec)
}

_applies(spec) if rule.applicable with input as _document(spec)

_spec(extra) := {"web_conferences": [object.union({"id": "1", "held_on": "2026-11-01"}, extra)]}

test_restricted_is_not_reported if _paths(_spec({"admission": ["waiting_room"]})) == set()

test_unrestricted_is_reported if {
	_paths(_spec({})) == {["spec", "web_conferences", 0]}
	_paths(_spec({"hosted": true, "admission": []})) == {["spec", "web_conferences", 0, "admission"]}
}

test_others_are_not_judged if {
	_paths(_spec({"hosted": false})) == set()
	_paths(_spec({"held_on": "2026-11-02"})) == set()
}

test_applies_to_hosted_conferences if {
	_applies(_spec({}))
	not _applies(_spec({"hosted": false}))
}

silent := {"metadata": {"name": "a"}, "as_of": "2026-11-01", "spec": {"devices": []}}

test_unstated_is_open if {
	rule.applicable with input as silent
	{[u.path, u.args] | some u in rule.open} == {[["spec"], {}]} with input as silent
	count(rule.findings) == 0 with input as silent
	count(rule.open) == 0 with input as object.union(silent, {"spec": {"web_conferences": []}})
	not rule.applicable with input as object.union(silent, {"spec": {"web_conferences": []}})
}
