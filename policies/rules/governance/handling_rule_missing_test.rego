package kijun.rules.governance.handling_rule_missing_test

import data.kijun.rules.governance.handling_rule_missing as rule

_document(spec) := {"kind": "Organization", "metadata": {"name": "sample"}, "as_of": "2026-11-01", "spec": spec}

_paths(spec) := {f.path | some f in findings} if {
	findings := rule.findings with input as _document(spec)
}

test_missing_is_reported if {
	_paths({}) == {["spec"]}
	_paths({"subject_rules": [{"subject": "other"}]}) == {["spec", "subject_rules"]}
}

test_present_is_not_reported if _paths({"subject_rules": [{"subject": "other"}, {"subject": "information_handling"}]}) == set()
