package kijun.rules.outsourcing.step_order_test

import data.kijun.rules.outsourcing.step_order as rule

good := {
	"decision": {"decided_on": "2026-01-10"},
	"selection": {"selected_on": "2026-02-10"},
	"signed_on": "2026-03-10",
	"period": {"starts_on": "2026-04-01"},
	"checks": [{"name": "秋", "checked_on": "2026-09-01"}, {"name": "夏", "checked_on": "2026-06-01"}],
	"corrections": [{"check": "秋", "requested_on": "2026-09-01"}, {"check": "夏", "requested_on": "2026-06-10"}, {"requested_on": "2026-05-10"}],
}

contract(change) := {"metadata": {"name": "a"}, "spec": object.union(good, change), "as_of": "2026-11-01"}

paths(spec) := found if {
	found := {f.path | some f in rule.findings} with input as spec
}

test_good if paths(contract({})) == set()

test_same_day if paths(contract({"selection": {"selected_on": "2026-01-10"}})) == set()

test_decision_after_selection if {
	paths(contract({"decision": {"decided_on": "2026-02-11"}})) == {["spec", "selection", "selected_on"]}
}

test_selection_after_signature if {
	paths(contract({"selection": {"selected_on": "2026-03-11"}})) == {["spec", "signed_on"]}
}

test_start_before_signature_is_another_rule if paths(contract({"signed_on": "2026-04-02"})) == set()

test_missing_step_is_passed_over if {
	document := {"metadata": {"name": "a"}, "spec": object.remove(object.union(good, {"decision": {"decided_on": "2026-03-11"}}), ["selection"])}
	{f.args | some f in rule.findings} == {{"later": 3, "date": "2026-03-10", "earlier": 1, "earlier_date": "2026-03-11"}} with input as document
}

test_check_before_start if {
	paths(contract({"checks": [{"checked_on": "2026-06-01"}, {"checked_on": "2026-03-31"}]})) == {["spec", "checks", 1, "checked_on"]}
}

test_correction_before_check if {
	document := contract({"corrections": [{"check": "夏", "requested_on": "2026-06-01"}, {"check": "秋", "requested_on": "2026-08-31"}]})
	{[f.path, f.args] | some f in rule.findings} == {[
		["spec", "corrections", 1, "requested_on"],
		{"later": 6, "date": "2026-08-31", "earlier": 5, "earlier_date": "2026-09-01"},
	]} with input as document
}

test_applicable_to_contracts_of_the_agency if {
	rule.applicable with input as contract({})
	not rule.applicable with input as contract({"upstream_contract": "b"})
}
