package kijun.rules.ismap.item_not_implemented_test

import data.kijun.rules.ismap.item_not_implemented as rule

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

test_all_implemented if _paths({}) == set()

test_governance_item_missing if _paths({"spec": {"governance": ["3.1.2.1"]}}) == {["spec", "governance"]}

test_management_item_missing if _paths({"spec": {"management": []}}) == {["spec", "management"]}

test_each_missing_item_has_its_key if {
	keys := {finding.key | some finding in rule.findings} with input as _doc({"spec": {"governance": []}})
		with data.kijun.reference.ismap_controls as _criteria
	keys == {"3.1.2.1", "3.1.2.2"}
}
