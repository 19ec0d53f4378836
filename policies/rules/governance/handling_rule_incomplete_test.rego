package kijun.rules.governance.handling_rule_incomplete_test

import data.kijun.rules.governance.handling_rule_incomplete as rule

_document(spec) := {"kind": "Organization", "metadata": {"name": "sample"}, "as_of": "2026-11-01", "spec": spec}

_keys(spec) := {[f.path, f.key] | some f in findings} if {
	findings := rule.findings with input as _document(spec)
}

_rules(covers) := {"subject_rules": [{"subject": "other"}, {"subject": "information_handling", "provisions": [{"item": item, "place": "第1条"} | some item in covers]}]}

test_each_missing_item_is_reported if {
	_keys(_rules([])) == {[["spec", "subject_rules", 1], "classification_definitions"], [["spec", "subject_rules", 1], "labelling"], [["spec", "subject_rules", 1], "classification_review"]}
	_keys(_rules(["labelling", "classification_review"])) == {[["spec", "subject_rules", 1], "classification_definitions"]}
}

test_complete_is_not_reported if _keys(_rules(["classification_definitions", "labelling", "classification_review"])) == set()

test_no_such_rule_is_reported if {
	_keys({"subject_rules": [{"subject": "other"}]}) == {[["spec", "subject_rules"], "classification_definitions"], [["spec", "subject_rules"], "labelling"], [["spec", "subject_rules"], "classification_review"]}
	_keys({}) == {[["spec"], "classification_definitions"], [["spec"], "labelling"], [["spec"], "classification_review"]}
}
