package kijun.rules.ismap.exclusion_without_reason_test

import data.kijun.rules.ismap.exclusion_without_reason as rule

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

test_reason_given if _paths({"spec": {"objectives": {"excluded": [{"id": "5.1.1", "reason": "該当する資産がない"}]}}}) == set()

test_no_reason if _paths({"spec": {"objectives": {"excluded": [{"id": "5.1.1"}]}}}) == {["spec", "objectives", "excluded", 0, "id"]}

test_applies_when_something_is_excluded if {
	_applies({"spec": {"objectives": {"excluded": [{"id": "5.1.1"}]}}})
	not _applies({})
}
