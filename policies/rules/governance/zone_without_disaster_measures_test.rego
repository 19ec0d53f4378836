package kijun.rules.governance.zone_without_disaster_measures_test

import data.kijun.rules.governance.zone_without_disaster_measures as rule

_document(spec) := {"kind": "Organization", "metadata": {"name": "sample"}, "as_of": "2026-11-01", "spec": spec}

_paths(spec) := {f.path | some f in findings} if {
	findings := rule.findings with input as _document(spec)
		with data.kijun.workspace.System as _data
}

_applies(spec) if rule.applicable with input as _document(spec)
	with data.kijun.workspace.System as _data

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
	not _applies(_zone(["memo"], []))
}
