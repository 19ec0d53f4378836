package kijun.rules.governance.handling_rule_incomplete_test

import data.kijun.rules.governance.handling_rule_incomplete as rule

_document(spec) := {"kind": "Organization", "metadata": {"name": "sample"}, "as_of": "2026-11-01", "spec": spec}

_keys(spec) := {[f.path, f.key] | some f in findings} if {
	findings := rule.findings with input as _document(spec)
}

_rules(covers) := {"rules": [{"name": "甲", "kind": "procedure"}, {"name": "乙", "kind": "information_handling", "covers": covers}]}

test_each_missing_item_is_reported if {
	_keys(_rules([])) == {[["spec", "rules", 1], "classification_definitions"], [["spec", "rules", 1], "labelling"], [["spec", "rules", 1], "classification_review"]}
	_keys(_rules(["labelling", "classification_review"])) == {[["spec", "rules", 1], "classification_definitions"]}
}

test_complete_is_not_reported if _keys(_rules(["classification_definitions", "labelling", "classification_review"])) == set()

test_no_such_rule_is_reported if {
	_keys({"rules": [{"name": "甲", "kind": "procedure"}]}) == {[["spec", "rules"], "classification_definitions"], [["spec", "rules"], "labelling"], [["spec", "rules"], "classification_review"]}
	_keys({}) == {[["spec"], "classification_definitions"], [["spec"], "labelling"], [["spec"], "classification_review"]}
}
