package kijun.rules.elements.web_impersonation_unwatched_test

import data.kijun.rules.elements.web_impersonation_unwatched as rule

_document(spec) := {"as_of": "2026-11-01", "kind": "System", "metadata": {"name": "mihon"}, "spec": spec}

_found(spec) := found if {
	found := rule.findings with input as _document(spec) with data.kijun.parameters as _parameters
}

_places(spec) := {finding.path | some finding in _found(spec)}

_keys(spec) := {finding.key | some finding in _found(spec)}

_args(spec) := {finding.args | some finding in _found(spec)}

_applies(spec) if rule.applicable with input as _document(spec) with data.kijun.parameters as _parameters

_spec(site) := {"web": {"sites": [object.union({"name": "甲", "domain": "a.example.go.jp", "audience": "outside"}, site)]}}

_parameters := {"impersonation_search_days": 31}

_measured := {"measures": ["検索サイトへの登録"], "searched_on": "2026-10-01"}

test_watched if {
	_places(_spec({"impersonation": _measured})) == set()
	_places(_spec({"audience": "inside"})) == set()
}

test_gaps if {
	_places(_spec({"impersonation": object.union(_measured, {"measures": []})})) == {["spec", "web", "sites", 0, "impersonation", "measures"]}
	_places(_spec({"impersonation": object.union(_measured, {"searched_on": "2026-09-30"})})) == {["spec", "web", "sites", 0, "impersonation", "searched_on"]}
	_keys(_spec({"impersonation": object.union(_measured, {"searched_on": "2026-11-02"})})) == {"searched_on"}
	_keys(_spec({})) == {"measures", "searched_on"}
	_places(_spec({})) == {["spec", "web", "sites", 0]}
	_args(_spec({"impersonation": object.remove(_measured, ["measures"])})) == {{"name": "甲", "item": "measures", "limit": 31}}
}

test_only_for_people_outside if not _applies(_spec({"audience": "inside"}))

test_needs_a_site if {
	not _applies({})
	not _applies({"web": {"sites": []}})
}

test_applies_from_go_live_to_disposal if {
	_applies(_spec({}))
	not _applies(object.union(_spec({}), {"life_cycle": {"go_live_on": "2026-11-02"}}))
	not _applies(object.union(_spec({}), {"life_cycle": {"disposal": {"disposed_on": "2026-11-01"}}}))
}
