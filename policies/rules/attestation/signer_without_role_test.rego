package kijun.rules.attestation.signer_without_role_test

import data.kijun.rules.attestation.signer_without_role as rule

_workspace := {"Organization": {
	"kikan": {"spec": {"roles": {
		"ciso": {"name": "大橋 誠一", "designated_on": "2025-04-01"},
		"head_officer": {"name": "水谷 恵子"},
		"chief_auditor": {"name": "渡辺 修", "designated_on": "2026-07-01"},
		"system_officers": [{"system": "portal", "name": "佐藤 花子"}, {"system": "mail", "name": "三浦 葵"}],
	}}},
	"other": {"spec": {"roles": {"ciso": {"name": "別の人"}}}},
}}

_document(kind, subject, name, role) := {"kind": "Attestation", "spec": {
	"subject": {"kind": kind, "name": subject},
	"signer": {"name": name, "role": role},
	"signed_on": "2026-06-01",
}}

_findings(kind, subject, name, role) := {f.path | some f in found} if {
	found := rule.findings with input as _document(kind, subject, name, role) with data.kijun.workspace as _workspace
}

_reviews(kind, subject, name, role) := {f.path | some f in found} if {
	found := rule.reviews with input as _document(kind, subject, name, role) with data.kijun.workspace as _workspace
}

_place := {["spec", "signer", "name"]}

test_another_person_is_reported if {
	_findings("Organization", "kikan", "佐藤 花子", "ciso") == _place
	_findings("Organization", "kikan", "別の人", "ciso") == _place
	_findings("System", "portal", "三浦 葵", "system_officer") == _place
	_reviews("System", "portal", "三浦 葵", "system_officer") == set()
}

test_the_holder_is_not_reported if {
	_findings("Organization", "kikan", "大橋誠一", "ciso") == set()
	_reviews("Organization", "kikan", "大橋誠一", "ciso") == set()
	_findings("System", "portal", "水谷 恵子", "head_officer") == set()
	_findings("System", "portal", "佐藤 花子", "system_officer") == set()
	_findings("Contract", "keiyaku", "三浦 葵", "system_officer") == set()
}

test_who_took_over_later_had_not_signed_for_the_role if {
	_findings("Organization", "kikan", "渡辺 修", "chief_auditor") == _place
	_reviews("Organization", "kikan", "渡辺 修", "chief_auditor") == set()
}

test_the_predecessor_is_a_question if {
	_findings("Organization", "kikan", "前任 太郎", "chief_auditor") == set()
	_reviews("Organization", "kikan", "前任 太郎", "chief_auditor") == _place
}

test_a_colleague_who_came_later_raises_no_question if {
	roles := {"csirt": {"head": {"name": "高瀬", "designated_on": "2026-07-01"}, "members": [{"name": "桑田"}]}}
	asked := rule.reviews with input as _document("Organization", "kikan", "桑田", "csirt")
		with data.kijun.workspace as {"Organization": {"kikan": {"spec": {"roles": roles}}}}
	asked == set()
}

test_arguments if {
	found := rule.findings with input as _document("Organization", "kikan", "甲", "ciso") with data.kijun.workspace as _workspace
	{f.args | some f in found} == {{"name": "甲", "role": "ciso"}}
}

test_the_first_day_counts if {
	spec := {"signer": {"name": "渡辺 修", "role": "chief_auditor"}, "signed_on": "2026-07-01", "subject": {"kind": "Organization", "name": "kikan"}}
	found := rule.findings with input as {"spec": spec} with data.kijun.workspace as _workspace
	asked := rule.reviews with input as {"spec": object.union(spec, {"signer": {"name": "前任 太郎", "role": "chief_auditor"}})} with data.kijun.workspace as _workspace
	found | asked == set()
	before := rule.findings with input as {"spec": object.union(spec, {"signer": {"name": "前任 太郎", "role": "chief_auditor"}})} with data.kijun.workspace as _workspace
	count(before) == 1
}

test_a_role_nobody_is_known_to_hold_is_a_question if {
	_findings("Organization", "kikan", "甲", "csirt_head") == set()
	_reviews("Organization", "kikan", "甲", "csirt_head") == _place
	_reviews("Organization", "nowhere", "甲", "ciso") == _place
	_reviews("System", "portal", "甲", "employee") == _place
	_reviews("System", "shiharai", "三浦 葵", "system_officer") == _place
}

test_applies_to_signed_attestations if {
	rule.applicable with input as {"spec": {}}
	not rule.applicable with input as {"spec": {"state": "open"}}
}
