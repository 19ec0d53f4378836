package kijun.rules.governance.zone_without_disaster_measures_test

import data.kijun.rules.governance.zone_without_disaster_measures as rule

_document(spec) := {"kind": "Organization", "metadata": {"name": "sample"}, "as_of": "2026-11-01", "spec": spec}

_paths(spec) := {f.path | some f in findings} if {
	findings := rule.findings with input as _document(spec)
		with data.kijun.workspace.System as _data
		with data.kijun.workspace.Organization as {"sample": {"spec": spec}}
}

_applies(spec) if rule.applicable with input as _document(spec)
	with data.kijun.workspace.System as _data
	with data.kijun.workspace.Organization as {"sample": {"spec": spec}}

_data := {
	"portal": {"spec": {"classification": {"availability": 2}}},
	"memo": {"spec": {"classification": {"availability": 1}}},
}

_zone(systems, kinds) := {"zones": [{"name": "サーバ室", "systems": systems, "measures": [{"kind": kind} | some kind in kinds]}]}

test_a_vital_system_unprotected_is_reported if {
	_paths(_zone(["memo", "portal"], ["physical"])) == {["spec", "zones", 0, "systems", 1]}
	_paths({"zones": [{"name": "サーバ室", "systems": ["portal"]}]}) == {["spec", "zones", 0, "systems", 0]}
}

test_protected_is_not_reported if _paths(_zone(["portal"], ["physical", "disaster"])) == set()

test_applies_where_vital_systems_are_kept if {
	_applies(_zone(["portal"], []))
	not rule.applicable with input as _document(_zone(["memo"], [])) with data.kijun.workspace.System as {"memo": _data.memo}
}

_open(system) := {[f.path, f.key] | some f in found} if {
	found := rule.open with input as _document(_zone(["memo"], ["disaster"]))
		with data.kijun.workspace.System as {"portal": {"spec": object.union({"classification": {"availability": 2}}, system)}}
		with data.kijun.workspace.Organization as {"other": {"spec": {"zones": [{"name": "本庁", "systems": ["far"]}]}}}
}

test_a_vital_system_in_no_area_is_unknown if {
	_open({}) == {[["spec", "zones"], "portal"]}
	_open({"cloud_services": []}) == {[["spec", "zones"], "portal"]}
	_open({"cloud_services": ["iaas"]}) == set()
	_open({"classification": {"availability": 1}}) == set()
	_open({"life_cycle": {"go_live_on": "2026-11-02"}}) == set()
	_applies({"zones": []})
}

test_an_area_of_any_organization_will_do if {
	found := rule.open with input as _document({"zones": []})
		with data.kijun.workspace.System as {"portal": _data.portal}
		with data.kijun.workspace.Organization as {"other": {"spec": {"zones": [{"name": "本庁", "systems": ["portal"]}]}}}
	found == set()
}
