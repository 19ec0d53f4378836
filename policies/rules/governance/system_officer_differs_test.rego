package kijun.rules.governance.system_officer_differs_test

import data.kijun.rules.governance.system_officer_differs as rule

_document(spec) := {"kind": "Organization", "metadata": {"name": "sample"}, "as_of": "2026-11-01", "spec": spec}

_paths(spec) := {f.path | some f in findings} if {
	findings := rule.findings with input as _document(spec)
		with data.kijun.workspace.System as _data
}

_applies(spec) if rule.applicable with input as _document(spec)
	with data.kijun.workspace.System as _data

_data := {"portal": {"spec": {"system_security_officer": {"name": "佐藤花子"}}}, "mail": {"spec": {}}}

_officers(officers) := {"roles": {"system_officers": officers}}

test_another_name_is_reported if {
	_paths(_officers([{"system": "portal", "name": "鈴木 一郎", "designated_on": "2026-11-01"}])) == {["spec", "roles", "system_officers", 0, "name"]}
}

test_same_name_is_not_reported if {
	_paths(_officers([{"system": "portal", "name": "佐藤 花子", "designated_on": "2026-11-01"}])) == set()
	_paths(_officers([
		{"system": "portal", "name": "佐藤 花子", "designated_on": "2026-11-01"},
		{"system": "mail", "name": "甲", "designated_on": "2026-11-01"},
	])) == set()
}

test_future_designation_is_not_compared if _paths(_officers([{"system": "portal", "name": "高橋 健", "designated_on": "2026-11-02"}])) == set()

test_applies_where_officers_are_designated if {
	_applies(_officers([{"system": "portal", "name": "甲"}]))
	not _applies(_officers([]))
}
