package kijun.rules.use.conference_without_measures_test

import data.kijun.rules.use.conference_without_measures as rule

_document(spec) := {"kind": "TerminalUse", "metadata": {"name": "sample"}, "as_of": "2026-11-01", "spec": spec}

_paths(spec) := {f.path | some f in findings} if {
	findings := rule.findings with input as _document(spec)
}

_applies(spec) if rule.applicable with input as _document(spec)

_spec(confidentiality, participants, extra) := {"web_conferences": [object.union(
	{
		"id": "1",
		"held_on": "2026-11-01",
		"participants": participants,
		"classification": {"confidentiality": confidentiality, "integrity": 1, "availability": 1},
	},
	extra,
)]}

test_with_measures_is_not_reported if _paths(_spec(2, "external", {"measures": ["録画の禁止"]})) == set()

test_without_measures_is_reported if {
	_paths(_spec(2, "internal", {})) == {["spec", "web_conferences", 0]}
	_paths(_spec(1, "external", {"measures": []})) == {["spec", "web_conferences", 0, "measures"]}
	_paths({"web_conferences": [{"id": "1", "held_on": "2026-11-01"}]}) == {["spec", "web_conferences", 0]}
}

test_others_are_not_judged if {
	_paths(_spec(1, "internal", {})) == set()
	_paths(_spec(2, "external", {"held_on": "2026-11-02"})) == set()
}

test_applies_to_such_conferences if {
	_applies(_spec(2, "internal", {}))
	not _applies(_spec(1, "internal", {}))
}

silent := {"metadata": {"name": "a"}, "as_of": "2026-11-01", "spec": {"devices": []}}

test_unstated_is_open if {
	rule.applicable with input as silent
	{[u.path, u.args] | some u in rule.open} == {[["spec"], {}]} with input as silent
	count(rule.findings) == 0 with input as silent
	count(rule.open) == 0 with input as object.union(silent, {"spec": {"web_conferences": []}})
	not rule.applicable with input as object.union(silent, {"spec": {"web_conferences": []}})
}
