package kijun.rules.cloud_service.use_rule_incomplete_test

import data.kijun.rules.cloud_service.use_rule_incomplete as rule

items := {"introduction", "operation", "end", "data_disposal", "account_disposal"}

rules := [{"name": "要領", "approval": {"applicant": "甲", "approver": "乙", "approved_on": "2026-04-01"}}]

entry(laid_down) := {"subject": "cloud_use", "rule": "要領", "document": "docs/a.md", "provisions": [{"item": item, "place": "第1条"} | some item in laid_down]}

found(spec) := result if {
	findings := rule.findings with input as {"spec": object.union({"roles": {"head_officer": {"name": "乙"}}, "rules": rules}, spec), "as_of": "2026-11-01"}
		with data.kijun.workspace.files as {"docs/a.md": {"sha256": "0"}}
	result := {[f.path, f.args.missing, f.key] | some f in findings}
}

test_complete if found({"subject_rules": [entry(items)]}) == set()

test_each_item if {
	every item in items {
		found({"subject_rules": [entry(items - {item})]}) == {[["spec", "subject_rules", 0], item, item]}
	}
}

test_no_entry if {
	found({}) == {[["spec"], "entry", "entry"]}
	found({"subject_rules": [object.union(entry(items), {"subject": "another"})]}) == {[["spec", "subject_rules"], "entry", "entry"]}
}

test_not_decided_and_no_text if {
	found({"rules": [], "subject_rules": [object.remove(entry(items), ["document"])]}) == {
		[["spec", "subject_rules", 0], "approval", "approval"],
		[["spec", "subject_rules", 0], "document", "document"],
	}
}
