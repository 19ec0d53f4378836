package kijun.rules.use.telework_place_unprotected_test

import data.kijun.rules.use.telework_place_unprotected as rule

_document(spec) := {"kind": "TerminalUse", "metadata": {"name": "sample"}, "as_of": "2026-11-01", "spec": spec}

_places(spec) := {[f.path, f.key] | some f in findings} if {
	findings := rule.findings with input as _document(spec)
}

_applies(spec) if rule.applicable with input as _document(spec)

_spec(extra) := {"teleworks": [object.union({"id": "1", "from": "2026-11-01"}, extra)]}

test_safe_places_are_not_reported if {
	_places(_spec({"place": "home", "privacy": ["個室"]})) == set()
	_places(_spec({"place": "trip", "privacy": ["個室"], "theft": ["携行"]})) == set()
}

test_unsafe_places_are_reported if {
	_places(_spec({})) == {[["spec", "teleworks", 0], "privacy"], [["spec", "teleworks", 0], "theft"]}
	_places(_spec({"place": "public", "privacy": ["膜"], "theft": []})) == {[["spec", "teleworks", 0, "theft"], "theft"]}
	_places(_spec({"place": "home"})) == {[["spec", "teleworks", 0], "privacy"]}
}

test_plans_are_not_judged if _places(_spec({"from": "2026-11-02"})) == set()

test_applies_to_teleworking if {
	_applies(_spec({}))
	not _applies(_spec({"from": "2026-11-02"}))
}

silent := {"metadata": {"name": "a"}, "as_of": "2026-11-01", "spec": {"devices": []}}

test_unstated_is_open if {
	rule.applicable with input as silent
	{[u.path, u.args] | some u in rule.open} == {[["spec"], {}]} with input as silent
	count(rule.findings) == 0 with input as silent
	count(rule.open) == 0 with input as object.union(silent, {"spec": {"teleworks": []}})
	not rule.applicable with input as object.union(silent, {"spec": {"teleworks": []}})
}

test_missing_measures_are_named if {
	findings := rule.findings with input as _document(_spec({}))
	{f.args | some f in findings} == {
		{"id": "1", "label": "のぞき見と盗聴を防ぐ措置", "label_en": "measures against onlookers and eavesdropping"},
		{"id": "1", "label": "離席時の盗難を防ぐ措置", "label_en": "measures against theft when leaving the desk"},
	}
}
