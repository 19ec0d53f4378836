package kijun.rules.cloud_service.selection_rule_incomplete_test

import data.kijun.rules.cloud_service.selection_rule_incomplete as rule

rules := [{"name": "要領", "approval": {"applicant": "甲", "approver": "乙", "approved_on": "2026-04-01"}}]

entry := {"subject": "cloud_selection", "rule": "要領", "document": "docs/a.md"}

found(spec) := result if {
	findings := rule.findings with input as {"spec": object.union({"roles": {"head_officer": {"name": "乙"}}, "rules": rules}, spec), "as_of": "2026-11-01"}
		with data.kijun.workspace.files as {"docs/a.md": {"sha256": "0"}}
	result := {[f.path, f.args.missing, f.key] | some f in findings}
}

test_complete if found({"subject_rules": [entry]}) == set()

test_no_entry if {
	found({}) == {[["spec"], "entry", "entry"]}
	found({"subject_rules": [object.union(entry, {"subject": "another"})]}) == {[["spec", "subject_rules"], "entry", "entry"]}
}

test_not_decided_and_no_text if {
	found({"rules": [], "subject_rules": [object.remove(entry, ["document"])]}) == {
		[["spec", "subject_rules", 0], "approval", "approval"],
		[["spec", "subject_rules", 0], "document", "document"],
	}
}
