package kijun.rules.cloud_service.selection_management_missing_test

import data.kijun.rules.cloud_service.selection_management_missing as rule

entry(provisions) := {"subject": "cloud_selection", "provisions": provisions}

found(spec) := result if {
	findings := rule.findings with input as {"spec": spec, "as_of": "2026-11-01"}
	result := {f.path | some f in findings}
}

# No decision and no text: that is another rule's finding.
test_laid_down if found({"subject_rules": [entry([{"item": "management", "place": "第1条"}])]}) == set()

test_not_laid_down if {
	found({"subject_rules": [entry([{"item": "another", "place": "第1条"}])]}) == {["spec", "subject_rules", 0]}
	found({"subject_rules": [entry([{"item": "management"}])]}) == {["spec", "subject_rules", 0]}
	found({"subject_rules": []}) == {["spec", "subject_rules"]}
	found({}) == {["spec"]}
}
