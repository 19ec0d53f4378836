package kijun.rules.ismap.change_outside_period_test

import data.kijun.rules.ismap.change_outside_period as rule

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

_on(date) := {"spec": {"changes": [{"control": "6.3.1.1.PB", "changed_on": date}]}}

test_inside if {
	_paths(_on("2025-04-01")) == set()
	_paths(_on("2026-03-31")) == set()
}

test_outside if {
	_paths(_on("2025-03-31")) == {["spec", "changes", 0, "changed_on"]}
	_paths(_on("2026-04-01")) == {["spec", "changes", 0, "changed_on"]}
}

test_applies_when_something_changed if {
	_applies(_on("2025-04-01"))
	not _applies({})
	not _applies({"spec": {"changes": []}})
}
