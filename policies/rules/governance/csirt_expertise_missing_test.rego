package kijun.rules.governance.csirt_expertise_missing_test

import data.kijun.rules.governance.csirt_expertise_missing as rule

_document(spec) := {"kind": "Organization", "metadata": {"name": "sample"}, "as_of": "2026-11-01", "spec": spec}

_found(spec) := {[f.path, object.get(f, "key", "")] | some f in found} if {
	found := rule.findings with input as _document(spec)
}

_members(members) := {"roles": {"csirt": {"members": members}}}

test_one_member if {
	_found(_members([{"name": "甲", "expertise": "情報処理安全確保支援士"}])) == set()
	_found(_members([{"name": "甲"}])) == {[["spec", "roles", "csirt", "members", 0], ""]}
}

test_a_member_without_expertise_is_reported if {
	_found(_members([{"name": "甲"}, {"name": "乙", "expertise": "演習の指導"}, {"name": "丙", "expertise": "未定"}])) == {
		[["spec", "roles", "csirt", "members", 0], ""],
		[["spec", "roles", "csirt", "members", 2], ""],
	}
}

test_no_member_is_reported if {
	_found({}) == {[["spec"], ""]}
	_found(_members([])) == {[["spec", "roles", "csirt", "members"], ""]}
}
