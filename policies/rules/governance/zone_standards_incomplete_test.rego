package kijun.rules.governance.zone_standards_incomplete_test

import data.kijun.rules.governance.zone_standards_incomplete as rule

_document(spec) := {"kind": "Organization", "metadata": {"name": "sample"}, "as_of": "2026-11-01", "spec": spec}

_keys(spec) := {[f.path, f.key] | some f in findings} if {
	findings := rule.findings with input as _document(spec)
}

_rules(covers) := {"subject_rules": [{"subject": "other"}, {"subject": "zone_standards", "provisions": [{"item": item, "place": "第1条"} | some item in covers]}]}

test_each_missing_item_is_reported if {
	_keys(_rules([])) == {[["spec", "subject_rules", 1], "physical_measures"], [["spec", "subject_rules", 1], "entry_control"]}
	_keys(_rules(["entry_control"])) == {[["spec", "subject_rules", 1], "physical_measures"]}
}

test_complete_is_not_reported if _keys(_rules(["physical_measures", "entry_control"])) == set()

test_no_such_rule_is_reported if {
	_keys({"subject_rules": [{"subject": "other"}]}) == {[["spec", "subject_rules"], "physical_measures"], [["spec", "subject_rules"], "entry_control"]}
	_keys({}) == {[["spec"], "physical_measures"], [["spec"], "entry_control"]}
}
