package kijun.rules.governance.rule_issue_not_reported_test

import data.kijun.rules.governance.rule_issue_not_reported as rule

_document(spec) := {"kind": "Organization", "metadata": {"name": "sample"}, "as_of": "2026-11-01", "spec": spec}

_found(spec) := {[f.path, object.get(f, "key", "")] | some f in found} if {
	found := rule.findings with input as _document(spec) with data.kijun.parameters as _parameters
}

_open(spec) := {f.path | some f in found} if {
	found := rule.open with input as _document(spec) with data.kijun.parameters as _parameters
}

_applies(spec) if rule.applicable with input as _document(spec)

_parameters := {"rule_issue_days": 7}

_issue(extra) := {"rule_management": {"issues": [object.union({"id": "課題1", "received_on": "2026-10-24"}, extra)]}}

test_not_passed_on_is_reported if {
	_found(_issue({})) == {[["spec", "rule_management", "issues", 0], ""]}
	_found(_issue({"reported_to_head_on": "2026-11-02"})) == {[["spec", "rule_management", "issues", 0, "reported_to_head_on"], ""]}
	_found(_issue({"reported_to_head_on": "2026-10-23"})) == {[["spec", "rule_management", "issues", 0, "reported_to_head_on"], ""]}
	_found(_issue({"reported_to_head_on": "2026-10-24"})) == set()
}

test_passed_on_or_recent_is_not_reported if {
	_found(_issue({"reported_to_head_on": "2026-11-01"})) == set()
	_found(_issue({"received_on": "2026-10-25"})) == set()
}

test_nothing_recorded_is_unknown if {
	_applies({})
	_applies(_issue({}))
	not _applies({"rule_management": {"issues": []}})
	_open({}) == {["spec"]}
	_open({"rule_management": {}}) == {["spec", "rule_management"]}
	_open({"rule_management": {"issues": []}}) == set()
}
