package kijun.rules.elements.web_functions_unspecified_test

import data.kijun.rules.elements.web_functions_unspecified as rule

_document(spec) := {"as_of": "2026-11-01", "kind": "System", "metadata": {"name": "mihon"}, "spec": spec}

_found(spec) := found if {
	found := rule.findings with input as _document(spec)
}

_places(spec) := {finding.path | some finding in _found(spec)}

_keys(spec) := {finding.key | some finding in _found(spec)}

_args(spec) := {finding.args | some finding in _found(spec)}

_applies(spec) if rule.applicable with input as _document(spec)

_spec(site) := {"web": {"sites": [object.union({"name": "甲", "domain": "a.example.go.jp", "audience": "outside"}, site)]}}

_functions := {"used": [{"name": "TLS", "needed_for": "暗号化"}], "others_disabled_on": "2026-11-01"}

test_specified if _places(_spec({"functions": _functions})) == set()

test_each_gap if {
	_places(_spec({"functions": object.union(_functions, {"used": []})})) == {["spec", "web", "sites", 0, "functions", "used"]}
	_places(_spec({"functions": object.union(_functions, {"used": [{"name": "CGI"}]})})) == {["spec", "web", "sites", 0, "functions", "used", 0]}
	_args(_spec({"functions": object.union(_functions, {"used": [{"name": "CGI"}]})})) == {{"name": "甲", "item": "CGI"}}
	_places(_spec({"functions": object.union(_functions, {"others_disabled_on": "2026-11-02"})})) == {["spec", "web", "sites", 0, "functions", "others_disabled_on"]}
	_keys(_spec({"functions": object.remove(_functions, ["others_disabled_on"])})) == {"others_disabled_on"}
	_keys(_spec({})) == {"used", "others_disabled_on"}
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
