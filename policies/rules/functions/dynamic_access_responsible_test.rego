package kijun.rules.functions.dynamic_access_responsible_test

import data.kijun.rules.functions.dynamic_access_responsible as rule

_system(spec) := {"as_of": "2026-11-01", "metadata": {"name": "denshi-shinsei"}, "spec": spec}

_places(spec) := {finding.path |
	found := rule.findings with input as _system(spec) with data.kijun.workspace.System as {"bunsho": {"spec": {"system_security_officer": {"name": "石川 明"}}}} with data.kijun.workspace.Organization as {"cho": {"spec": {"roles": {"head_officer": {"name": "水谷 恵子"}}}}}
	some finding in found
}

_args(spec) := {finding.args |
	found := rule.findings with input as _system(spec) with data.kijun.workspace.System as {"bunsho": {"spec": {"system_security_officer": {"name": "石川 明"}}}} with data.kijun.workspace.Organization as {"cho": {"spec": {"roles": {"head_officer": {"name": "水谷 恵子"}}}}}
	some finding in found
}

_applies(spec) if rule.applicable with input as _system(spec) with data.kijun.workspace.System as {"bunsho": {"spec": {"system_security_officer": {"name": "石川 明"}}}} with data.kijun.workspace.Organization as {"cho": {"spec": {"roles": {"head_officer": {"name": "水谷 恵子"}}}}}

_spec(responsible) := {
	"system_security_officer": {"name": "佐藤 花子"},
	"dynamic_access_control": {"used": true, "spans": ["bunsho"], "responsible": responsible},
}

_good := {"name": "佐藤花子", "assigned_by": "水谷 恵子", "assigned_on": "2026-11-01"}

_place := ["spec", "dynamic_access_control", "responsible"]

test_own_officer if _places(_spec(_good)) == set()

test_officer_of_another_system if _places(_spec(object.union(_good, {"name": "石川 明"}))) == set()

test_not_an_officer if {
	_places(_spec(object.union(_good, {"name": "鈴木 一郎"}))) == {array.concat(_place, ["name"])}
	_args(_spec(object.union(_good, {"name": "鈴木 一郎"}))) == {{"fault": "name"}}
}

test_not_by_the_head if _places(_spec(object.union(_good, {"assigned_by": "鈴木 一郎"}))) == {array.concat(_place, ["assigned_by"])}

test_in_the_future if _places(_spec(object.union(_good, {"assigned_on": "2026-11-02"}))) == {array.concat(_place, ["assigned_on"])}

test_missing if {
	_places({"dynamic_access_control": {"used": true}}) == {["spec", "dynamic_access_control"]}
	_args({"dynamic_access_control": {"used": true}}) == {{"fault": "name"}, {"fault": "assigned_by"}, {"fault": "assigned_on"}}
	_places(_spec({"name": "佐藤 花子"})) == {_place}
}

test_without_an_organisation if {
	other := object.union(_good, {"assigned_by": "鈴木 一郎"})
	rule.findings == set() with input as _system(_spec(other)) with data.kijun.workspace.Organization as {}
	some finding in rule.findings with input as _system(_spec(object.remove(_good, ["assigned_by"]))) with data.kijun.workspace.Organization as {}
	finding.args == {"fault": "assigned_by"}
}

test_applies_where_systems_are_spanned_or_unsaid if {
	_applies({})
	_applies(_spec({}))
	_applies({"dynamic_access_control": {"used": true}})
	not _applies({"dynamic_access_control": {"used": true, "spans": []}})
}

test_applies_from_go_live_to_disposal if {
	_applies({})
	not _applies(object.union({}, {"life_cycle": {"go_live_on": "2026-11-02"}}))
	not _applies(object.union({}, {"life_cycle": {"disposal": {"disposed_on": "2026-11-01"}}}))
}

_open(spec) := {item.path |
	found := rule.open with input as _system(spec) with data.kijun.workspace.System as {"bunsho": {"spec": {"system_security_officer": {"name": "石川 明"}}}} with data.kijun.workspace.Organization as {"cho": {"spec": {"roles": {"head_officer": {"name": "水谷 恵子"}}}}}
	some item in found
}

test_open_only_when_unsaid if {
	_open({}) == {["spec"]}
	_open({"dynamic_access_control": {"used": true}}) == set()
	_open({"dynamic_access_control": {"used": false}}) == set()
}

test_nothing_is_found_when_unsaid_or_unused if {
	_places({}) == set()
	_places({"dynamic_access_control": {"used": false}}) == set()
}

test_does_not_apply_when_stated_unused if not _applies({"dynamic_access_control": {"used": false}})
