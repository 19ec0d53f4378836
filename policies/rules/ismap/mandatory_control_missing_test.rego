package kijun.rules.ismap.mandatory_control_missing_test

import data.kijun.rules.ismap.mandatory_control_missing as rule

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

test_mandatory_control_selected if _paths({}) == set()

test_mandatory_control_missing if _paths({"spec": {"detailed_controls": {"selected": []}}}) == {["spec", "detailed_controls", "selected"]}

test_reason_does_not_replace_a_mandatory_control if {
	_paths({"spec": {"detailed_controls": {"selected": [], "not_selected": [{"id": "6.3.1.1.PB", "reason": "不要"}]}}}) == {["spec", "detailed_controls", "selected"]}
}

test_excluded_with_its_objective if {
	_paths({"spec": {"detailed_controls": {"selected": []}, "objectives": {"excluded": [{"id": "6.3.1.P"}]}}}) == set()
	_paths({"spec": {"detailed_controls": {"selected": []}, "objectives": {"excluded": [{"id": "5.1.1"}]}}}) == {["spec", "detailed_controls", "selected"]}
}

test_key_is_the_control if {
	keys := {finding.key | some finding in rule.findings} with input as _doc({"spec": {"detailed_controls": {"selected": []}}})
		with data.kijun.reference.ismap_controls as _criteria
	keys == {"6.3.1.1.PB"}
}
