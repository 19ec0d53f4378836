package kijun.rules.ismap.unknown_item_test

import data.kijun.rules.ismap.unknown_item as rule

_doc(changes) := object.union(
	{"as_of": "2026-11-01", "spec": {
		"service": "例示クラウド",
		"scope": {"services": ["仮想サーバ"], "regions": ["東京"]},
		"audit_period": {"from": "2025-04-01", "to": "2026-03-31"},
		"governance": ["3.1.2.1", "3.1.2.2"],
		"management": ["4.4.1.1"],
		"objectives": {"implemented": ["5.1.1", "6.3.1.P"], "excluded": []},
		"detailed_controls": {
			"selected": [{"id": "6.3.1.1.PB", "individual_controls": ["責任分界表を公開する"]}],
			"not_selected": [],
		},
	}},
	changes,
)

_paths(changes) := paths if {
	paths := {finding.path | some finding in rule.findings} with input as _doc(changes) with data.kijun.reference.ismap_controls as _criteria
}

_criteria := {
	"governance": ["3.1.2.1", "3.1.2.2"],
	"management": ["4.4.1.1"],
	"objectives": ["5.1.1", "6.3.1.P"],
	"mandatory": {"6.3.1.1.PB": "6.3.1.P"},
}

test_known_items if {
	_paths({}) == set()
	_paths({"spec": {"objectives": {"excluded": [{"id": "5.1.1"}]}}}) == set()
}

test_unknown_items if {
	_paths({"spec": {"governance": ["3.1.2.1", "3.9.9.9"]}}) == {["spec", "governance", 1]}
	_paths({"spec": {"management": ["4.9.9.9"]}}) == {["spec", "management", 0]}
	_paths({"spec": {"objectives": {"implemented": ["5.1.1", "5.1.9"]}}}) == {["spec", "objectives", "implemented", 1]}
	_paths({"spec": {"objectives": {"excluded": [{"id": "5.1.9"}]}}}) == {["spec", "objectives", "excluded", 0, "id"]}
	_paths({"spec": {"detailed_controls": {"selected": [{"id": "6.3.1.9.PB"}]}}}) == {["spec", "detailed_controls", "selected", 0, "id"]}
}

test_optional_controls_are_not_known if _paths({"spec": {"detailed_controls": {"selected": [{"id": "5.1.1.1"}]}}}) == set()
