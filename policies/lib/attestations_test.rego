package kijun.lib.attestations_test

import data.kijun.lib.attestations

_spec := {
	"roles": {
		"ciso": {"name": "大橋"},
		"csirt": {"head": {"name": "高瀬", "designated_on": "2025-04-01"}, "members": [{"name": "桑田"}]},
		"system_officers": [{"system": "portal", "name": "佐藤"}, {"system": "mail", "name": "三浦"}],
		"committee": {"members": [{"name": "田中"}]},
	},
	"units": [{"officer": {"name": "水谷"}, "divisions": [{"officer": {"name": "村上"}}, {"name": "空席"}]}, {"name": "無し"}],
	"zones": [{"officer": {"name": "区域"}}, {}],
	"audits": [{"auditors": [{"name": "監査"}]}, {}],
	"exceptions": {"permission_authorities": [{"name": "許可"}]},
}

_names(role, subject) := {holder.name | some holder in attestations.holders(_spec, role, subject)}

_organization := {"kind": "Organization", "name": "kikan"}

test_roles if {
	_names("ciso", _organization) == {"大橋"}
	_names("csirt_head", _organization) == {"高瀬"}
	_names("csirt", _organization) == {"高瀬", "桑田"}
	_names("committee", _organization) == {"田中"}
	_names("security_officer", _organization) == {"水谷"}
	_names("division_officer", _organization) == {"村上"}
	_names("area_officer", _organization) == {"区域"}
	_names("auditor", _organization) == {"監査"}
	_names("permission_authority", _organization) == {"許可"}
	_names("head_officer", _organization) == set()
	_names("employee", _organization) == set()
}

test_a_system_officer_holds_the_role_for_the_system if {
	_names("system_officer", {"kind": "System", "name": "portal"}) == {"佐藤"}
	_names("system_officer", {"kind": "System", "name": "other"}) == set()
	_names("system_officer", _organization) == {"佐藤", "三浦"}
}

test_since if attestations.holders(_spec, "csirt_head", _organization) == {{"name": "高瀬", "since": "2025-04-01"}}

test_since_unknown if attestations.holders(_spec, "ciso", _organization) == {{"name": "大橋", "since": ""}}

test_signed if {
	attestations.signed({"spec": {}})
	not attestations.signed({"spec": {"state": "open"}})
}

test_row if {
	attestations.row({"spec": {"clause": "s:1"}}) == 1 with data.kijun.reference.attestations as {"s:1": 1}
	not attestations.row({"spec": {"clause": "s:2"}}) with data.kijun.reference.attestations as {"s:1": 1}
}
