package kijun.rules.ismap.audit_period_gap_test

import data.kijun.rules.ismap.audit_period_gap as rule

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

_after(date) := {"metadata": {"name": "statement"}, "spec": {"previous_period": {"from": "2024-04-01", "to": date}}}

test_day_after if _paths(_after("2025-03-31")) == set()

test_gap_and_overlap if {
	_paths(_after("2025-03-30")) == {["spec", "audit_period", "from"]}
	_paths(_after("2025-04-01")) == {["spec", "audit_period", "from"]}
}

test_applies_after_a_previous_period if {
	_applies(_after("2025-03-31"))
	not _applies({})
}
