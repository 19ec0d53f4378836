package kijun.rules.use.social_media_rules_missing_test

import data.kijun.rules.use.social_media_rules_missing as rule

_document(spec) := {"kind": "Organization", "metadata": {"name": "sample"}, "as_of": "2026-11-01", "spec": spec}

_complete := {
	"name": "規程",
	"kind": "social_media",
	"covers": ["no_confidential"],
	"approval": {"applicant": "甲", "approver": "乙", "approved_on": "2026-10-01"},
	"file": "docs/a.md",
}

_used := {"social_media": {"accounts": [{"name": "公式"}]}}

_places(spec) := {[f.path, f.key] | some f in findings} if {
	findings := rule.findings with input as _document(spec)
		with data.kijun.workspace.files as {"docs/a.md": {"sha256": "aa"}}
		with data.kijun.parameters.rule_review_days as 366
}

test_established_is_not_reported if _places(object.union(_used, {"use_rules": [_complete]})) == set()

test_missing_is_reported if {
	_places(_used) == {[["spec"], "missing"]}
	_places(object.union(_used, {"use_rules": [object.remove(_complete, ["covers"])]})) == {[["spec", "use_rules", 0], "no_confidential"]}
}

test_no_accounts_need_no_rules if _places({"social_media": {"accounts": []}}) == set()

_open(spec) := {f.path | some f in unknown} if {
	unknown := rule.open with input as _document(spec)
}

test_unstated_use_is_open if {
	_open({}) == {["spec"]}
	_open(_used) == set()
}

_applies(spec) if rule.applicable with input as _document(spec)

test_applies_unless_there_are_no_accounts if {
	_applies({})
	_applies({"social_media": {"accounts": [{"name": "公式"}]}})
	not _applies({"social_media": {"accounts": []}})
}
