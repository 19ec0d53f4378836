package kijun.rules.governance.own_standards_review_missing_test

import data.kijun.rules.governance.own_standards_review_missing as rule

_document(spec) := {"kind": "Organization", "metadata": {"name": "sample"}, "as_of": "2026-11-01", "spec": spec}

_found(spec) := {[f.path, object.get(f, "key", "")] | some f in found} if {
	found := rule.findings with input as _document(spec) with data.kijun.parameters as _parameters
}

_parameters := {"rule_review_days": 31}

_review(extra) := {"reviews": [object.union({"subject": "own_standards", "reviewed_on": "2026-10-01", "inputs": ["operation", "self_checks", "audits", "situation"], "deliberated_on": "2026-10-01"}, extra)]}

test_no_recent_review_is_reported if {
	_found({}) == {[["spec"], "review"]}
	_found(_review({"reviewed_on": "2026-09-30"})) == {[["spec", "reviews"], "review"]}
	_found(_review({"subject": "other"})) == {[["spec", "reviews"], "review"]}
}

test_what_is_missing_is_reported if {
	_found(_review({"inputs": ["operation", "audits", "situation"]})) == {[["spec", "reviews", 0, "inputs"], "self_checks"]}
	_found(_review({"inputs": ["operation", "self_checks", "audits"]})) == {[["spec", "reviews", 0, "inputs"], "situation"]}
	_found(_review({"deliberated_on": "2026-11-02"})) == {[["spec", "reviews", 0, "deliberated_on"], "deliberated_on"]}
}

test_complete_is_not_reported if _found(_review({})) == set()
