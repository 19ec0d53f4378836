package kijun.rules.ismap.statement_not_current_test

import data.kijun.rules.ismap.statement_not_current as rule

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

_register(to) := {"2026-10": {"spec": {"services": [{"registration_number": "C99-0001-2", "audit_period": {"from": "2025-04-01", "to": to}}]}}}

_listed := {"spec": {"registry": {"registry": "2026-10", "registration_number": "C99-0001-2"}}}

test_same_period if _paths(_listed) == set() with data.kijun.workspace.CloudRegistry as _register("2026-03-31")

test_other_period if {
	_paths(_listed) == {["spec", "audit_period"]} with data.kijun.workspace.CloudRegistry as _register("2027-03-31")
}

test_applies_to_registered_services if {
	_applies(_listed)
	not _applies({})
}

_open(services) := paths if {
	register := {"2026-10": {"spec": {"services": services}}}
	paths := {unknown.path | some unknown in rule.open} with input as _doc(_listed) with data.kijun.workspace.CloudRegistry as register
}

test_unknown_period_is_open if {
	_open([]) == {["spec", "registry"]}
	_open([{"registration_number": "C99-0001-2"}]) == {["spec", "registry"]}
	_open([{"registration_number": "C99-0001-2", "audit_period": {"from": "2025-04-01", "to": "2026-03-31"}}]) == set()
}

test_both_periods_are_named if {
	args := {finding.args | some finding in rule.findings} with input as _doc(_listed) with data.kijun.workspace.CloudRegistry as _register("2027-03-31")
	args == {{"stated": "2025-04-01 – 2026-03-31", "listed": "2025-04-01 – 2027-03-31"}}
}
