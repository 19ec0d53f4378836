package kijun.rules.areas.zone_standards_not_established_test

import data.kijun.rules.areas.zone_standards_not_established as rule

_complete := {
	"name": "基準",
	"kind": "zone_standards",
	"approval": {"applicant": "甲", "approver": "乙", "approved_on": "2026-10-01"},
	"file": "docs/a.md",
}

_document(rules) := {"kind": "Organization", "metadata": {"name": "sample"}, "as_of": "2026-11-01", "spec": {"rules": rules}}

_places(rules) := {[f.path, f.key] | some f in findings} if {
	findings := rule.findings with input as _document(rules)
		with data.kijun.workspace.files as {"docs/a.md": {"sha256": "aa"}}
		with data.kijun.parameters.rule_review_days as 366
}

test_established if _places([_complete]) == set()

test_shortcomings_are_reported if {
	_places([{"name": "甲", "kind": "procedure"}, {"name": "基準", "kind": "zone_standards"}]) == {[["spec", "rules", 1], "approval"], [["spec", "rules", 1], "file"]}
}

test_applies_where_there_is_one if {
	rule.applicable with input as _document([_complete])
	not rule.applicable with input as _document([{"name": "甲", "kind": "procedure"}])
}
