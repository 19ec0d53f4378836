package kijun.rules.governance.committee_one_sided_test

import data.kijun.rules.governance.committee_one_sided as rule

_document(spec) := {"kind": "Organization", "metadata": {"name": "sample"}, "as_of": "2026-11-01", "spec": spec}

_keys(spec) := {[f.path, f.key] | some f in findings} if {
	findings := rule.findings with input as _document(spec)
}

_applies(spec) if rule.applicable with input as _document(spec)

_committee(sides) := {"roles": {"committee": {"members": [{"name": "甲", "represents": side} | some side in sides]}}}

test_the_missing_side_is_reported if {
	_keys(_committee(["promotion_structure", "other"])) == {[["spec", "roles", "committee", "members"], "department"]}
	_keys(_committee(["department", "other"])) == {[["spec", "roles", "committee", "members"], "promotion_structure"]}
}

test_no_members_is_reported_for_both if {
	_keys({"roles": {"committee": {}}}) == {
		[["spec", "roles", "committee"], "department"],
		[["spec", "roles", "committee"], "promotion_structure"],
	}
}

test_both_sides_are_not_reported if _keys(_committee(["promotion_structure", "department"])) == set()

test_applies_where_there_is_a_committee if {
	_applies(_committee([]))
	not _applies({"roles": {}})
}
