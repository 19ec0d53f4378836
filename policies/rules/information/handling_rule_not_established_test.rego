package kijun.rules.information.handling_rule_not_established_test

import data.kijun.rules.information.handling_rule_not_established as rule

_complete := {
	"name": "要領",
	"kind": "information_handling",
	"approval": {"applicant": "甲", "approver": "乙", "approved_on": "2026-10-01"},
	"announced_on": "2026-11-01",
	"file": "docs/a.md",
}

_document(rules) := {"kind": "Organization", "metadata": {"name": "sample"}, "as_of": "2026-11-01", "spec": {"rules": rules}}

_places(rules) := {[f.path, f.key] | some f in findings} if {
	findings := rule.findings with input as _document(rules)
		with data.kijun.workspace.files as {"docs/a.md": {"sha256": "aa"}}
		with data.kijun.parameters.rule_review_days as 366
}

test_established if _places([_complete]) == set()

test_every_shortcoming_is_reported if {
	_places([{"name": "甲", "kind": "procedure"}, {"name": "要領", "kind": "information_handling"}]) == {
		[["spec", "rules", 1], "approval"],
		[["spec", "rules", 1], "file"],
		[["spec", "rules", 1], "announced_on"],
	}
}

test_notice_before_the_decision_does_not_count if {
	_places([object.union(_complete, {"announced_on": "2026-09-30"})]) == {[["spec", "rules", 0], "announced_on"]}
	_places([object.union(_complete, {"announced_on": "2026-10-01"})]) == set()
}

test_future_notice_does_not_count if _places([object.union(_complete, {"announced_on": "2026-11-02"})]) == {[["spec", "rules", 0], "announced_on"]}

test_applies_where_there_is_one if {
	rule.applicable with input as _document([_complete])
	not rule.applicable with input as _document([{"name": "甲", "kind": "procedure"}])
}
