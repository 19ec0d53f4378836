package kijun.rules.governance.adviser_expertise_missing_test

import data.kijun.rules.governance.adviser_expertise_missing as rule

_document(spec) := {"kind": "Organization", "metadata": {"name": "sample"}, "as_of": "2026-11-01", "spec": spec}

_found(spec) := {[f.path, object.get(f, "key", "")] | some f in found} if {
	found := rule.findings with input as _document(spec)
}

_applies(spec) if rule.applicable with input as _document(spec)

test_no_expertise_is_reported if _found({"roles": {"adviser": {"name": "甲"}}}) == {[["spec", "roles", "adviser"], ""]}

test_a_placeholder_is_reported if _found({"roles": {"adviser": {"name": "甲", "expertise": "未定"}}}) == {[["spec", "roles", "adviser"], ""]}

test_recorded_is_not_reported if _found({"roles": {"adviser": {"name": "甲", "expertise": "監査の実務10年"}}}) == set()

test_applies_where_there_is_one if {
	_applies({"roles": {"adviser": {"name": "甲"}}})
	not _applies({"roles": {}})
}
