package kijun.rules.ismap.no_individual_control_test

import data.kijun.rules.ismap.no_individual_control as rule

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
	paths := {finding.path | some finding in rule.findings} with input as _doc(changes)
}

_applies(changes) if rule.applicable with input as _doc(changes)

_selected(control) := {"spec": {"detailed_controls": {"selected": [control]}}}

test_described if _paths({}) == set()

test_not_described if {
	_paths(_selected({"id": "6.3.1.1.PB"})) == {["spec", "detailed_controls", "selected", 0, "id"]}
	_paths(_selected({"id": "6.3.1.1.PB", "individual_controls": []})) == {["spec", "detailed_controls", "selected", 0, "id"]}
}

test_applies_when_something_is_selected if {
	_applies({})
	not _applies({"spec": {"detailed_controls": {"selected": []}}})
}
