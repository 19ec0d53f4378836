package kijun.rules.use.media_procedure_missing_test

import data.kijun.rules.use.media_procedure_missing as rule

_document(spec) := {"kind": "Organization", "metadata": {"name": "sample"}, "as_of": "2026-11-01", "spec": spec}

_complete := {
	"name": "規程",
	"kind": "media_handling",
	"covers": [],
	"approval": {"applicant": "甲", "approver": "乙", "approved_on": "2026-10-01"},
	"file": "docs/a.md",
}

_places(spec) := {[f.path, f.key] | some f in findings} if {
	findings := rule.findings with input as _document(spec)
		with data.kijun.workspace.files as {"docs/a.md": {"sha256": "aa"}}
		with data.kijun.parameters.rule_review_days as 366
}

test_established_is_not_reported if _places({"use_rules": [_complete]}) == set()

test_missing_is_reported if {
	_places({}) == {[["spec"], "missing"]}
	_places({"use_rules": [object.union(_complete, {"kind": "other"})]}) == {[["spec", "use_rules"], "missing"]}
}

test_shortcomings_are_reported if {
	_places({"use_rules": [{"name": "規程", "kind": "media_handling"}]}) == {[["spec", "use_rules", 0], item] | some item in ["approval", "file"]}
}
