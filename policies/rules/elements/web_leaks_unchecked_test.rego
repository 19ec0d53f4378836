package kijun.rules.elements.web_leaks_unchecked_test

import data.kijun.rules.elements.web_leaks_unchecked as rule

_document(spec) := {"as_of": "2026-11-01", "kind": "System", "metadata": {"name": "mihon"}, "spec": spec}

_found(spec) := found if {
	found := rule.findings with input as _document(spec) with data.kijun.parameters as _parameters
}

_places(spec) := {finding.path | some finding in _found(spec)}

_keys(spec) := {finding.key | some finding in _found(spec)}

_args(spec) := {finding.args | some finding in _found(spec)}

_applies(spec) if rule.applicable with input as _document(spec) with data.kijun.parameters as _parameters

_spec(site) := {"web": {"sites": [object.union({"name": "甲", "domain": "a.example.go.jp", "audience": "outside"}, site)]}}

_parameters := {"web_leak_checks": ["directory-listing", "error-details"]}

_check(item, result, day) := {"item": item, "result": result, "checked_on": day}

_checks(more) := {"leak_checks": array.concat([_check("directory-listing", "prevented", "2026-11-01")], more)}

test_all_prevented if {
	_places(_spec(_checks([_check("error-details", "prevented", "2026-09-01")]))) == set()
	_places(_spec(_checks([_check("error-details", "leaks", "2026-08-01"), _check("error-details", "prevented", "2026-09-01")]))) == set()
}

test_not_prevented if {
	every more in [
		[],
		[_check("error-details", "prevented", "2026-11-02")],
		[_check("error-details", "leaks", "2026-09-01")],
		[_check("error-details", "prevented", "2026-08-01"), _check("error-details", "leaks", "2026-09-01")],
		[_check("error-details", "prevented", "2026-09-01"), _check("error-details", "leaks", "2026-09-01")],
	] {
		_places(_spec(_checks(more))) == {["spec", "web", "sites", 0, "leak_checks"]}
		_args(_spec(_checks(more))) == {{"name": "甲", "item": "error-details"}}
	}
	_keys(_spec({})) == {"directory-listing", "error-details"}
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
