package kijun.rules.governance.auditor_concurrent_test

import data.kijun.rules.governance.auditor_concurrent as rule

_document(spec) := {"kind": "Organization", "metadata": {"name": "sample"}, "as_of": "2026-11-01", "spec": spec}

_paths(spec) := {f.path | some f in findings} if {
	findings := rule.findings with input as _document(spec)
}

_applies(spec) if rule.applicable with input as _document(spec)

_holder := {"name": "渡辺 修"}

test_every_audited_role_is_reported if {
	_paths({
		"roles": {
			"chief_auditor": {"name": "渡辺修"},
			"ciso": _holder,
			"deputy_ciso": _holder,
			"head_officer": _holder,
			"promotion_structure": {"head": _holder},
			"csirt": {"head": _holder},
			"system_officers": [{"system": "portal", "name": "渡辺修"}],
		},
		"units": [{"name": "官房", "officer": _holder, "divisions": [{"name": "課", "officer": _holder}]}],
		"zones": [{"name": "室", "officer": _holder}],
	}) == {
		["spec", "roles", "ciso"],
		["spec", "roles", "deputy_ciso"],
		["spec", "roles", "head_officer"],
		["spec", "roles", "promotion_structure", "head"],
		["spec", "roles", "csirt", "head"],
		["spec", "roles", "system_officers", 0],
		["spec", "units", 0, "officer"],
		["spec", "units", 0, "divisions", 0, "officer"],
		["spec", "zones", 0, "officer"],
	}
}

test_other_people_are_not_reported if _paths({"roles": {"chief_auditor": _holder, "ciso": {"name": "大野 章"}, "adviser": _holder}}) == set()

test_applies_where_there_is_an_auditor if {
	_applies({"roles": {"chief_auditor": _holder}})
	not _applies({"roles": {}})
}
