package kijun.rules.ismap.stated_audit_period_test

import data.kijun.rules.ismap.stated_audit_period as rule

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

test_one_year if _paths({}) == set()

test_more_than_one_year if _paths({"spec": {"audit_period": {"to": "2026-04-01"}}}) == {["spec", "audit_period"]}

test_less_than_three_months if _paths({"spec": {"audit_period": {"from": "2026-01-02"}}}) == {["spec", "audit_period"]}
