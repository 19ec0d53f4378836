package kijun.rules.elements.web_editors_unrestricted_test

import data.kijun.rules.elements.web_editors_unrestricted as rule

_document(spec) := {"as_of": "2026-11-01", "kind": "System", "metadata": {"name": "mihon"}, "spec": spec}

_found(spec) := found if {
	found := rule.findings with input as _document(spec) with data.kijun.parameters as _parameters
}

_places(spec) := {finding.path | some finding in _found(spec)}

_keys(spec) := {finding.key | some finding in _found(spec)}

_args(spec) := {finding.args | some finding in _found(spec)}

_applies(spec) if rule.applicable with input as _document(spec) with data.kijun.parameters as _parameters

_spec(site) := {"web": {"sites": [object.union({"name": "甲", "domain": "a.example.go.jp", "audience": "outside"}, site)]}}

_parameters := {"web_editor_review_days": 31}

_editing := {"editors": [{"name": "広報担当", "kind": "named-accounts"}, {"name": "配信", "kind": "system"}], "reviewed_on": "2026-10-01"}

test_restricted if _places(_spec({"editing": _editing})) == set()

test_open_to_many if {
	every kind in ["all-staff", "anyone"] {
		spec := _spec({"editing": object.union(_editing, {"editors": [{"name": "全員", "kind": kind}]})})
		_places(spec) == {["spec", "web", "sites", 0, "editing", "editors", 0]}
		_args(spec) == {{"name": "甲", "item": "全員", "limit": 31}}
	}
}

test_gaps if {
	_places(_spec({"editing": object.union(_editing, {"editors": []})})) == {["spec", "web", "sites", 0, "editing", "editors"]}
	_places(_spec({"editing": object.union(_editing, {"reviewed_on": "2026-09-30"})})) == {["spec", "web", "sites", 0, "editing", "reviewed_on"]}
	_keys(_spec({"editing": object.union(_editing, {"reviewed_on": "2026-11-02"})})) == {"reviewed_on"}
	_keys(_spec({})) == {"editors", "reviewed_on"}
	_places(_spec({})) == {["spec", "web", "sites", 0]}
}

test_needs_a_site if {
	not _applies({})
	not _applies({"web": {"sites": []}})
}

test_applies_from_go_live_to_disposal if {
	_applies(_spec({}))
	not _applies(object.union(_spec({}), {"life_cycle": {"go_live_on": "2026-11-02"}}))
	not _applies(object.union(_spec({}), {"life_cycle": {"disposal": {"disposed_on": "2026-11-01"}}}))
}
