package kijun.rules.ismap.foundation_outside_statement_test

import data.kijun.rules.ismap.foundation_outside_statement as rule

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

_register(status) := {"2026-10": {"spec": {"services": [{"registration_number": "C99-0003-2", "status": status}]}}}

_on(underlying) := {"spec": {
	"registry": {"registry": "2026-10", "registration_number": "C99-0001-2"},
	"underlying_services": [underlying],
}}

_outside := {"name": "例示基盤", "within_statement": false, "registration_number": "C99-0003-2"}

test_foundation_inside_the_statement if _paths(_on({"name": "例示基盤", "within_statement": true})) == set()

test_listed_foundation if _paths(_on(_outside)) == set() with data.kijun.workspace.CloudRegistry as _register("registered")

test_removed_foundation if {
	_paths(_on(_outside)) == {["spec", "underlying_services", 0]} with data.kijun.workspace.CloudRegistry as _register("removed")
}

test_unlisted_foundation if {
	_paths(_on(object.union(_outside, {"registration_number": "C99-0004-2"}))) == {["spec", "underlying_services", 0]} with data.kijun.workspace.CloudRegistry as _register("registered")
}

test_no_register if _paths(_on({"name": "例示基盤", "within_statement": false})) == {["spec", "underlying_services", 0]}

test_applies_to_services_on_foundations if {
	_applies(_on(_outside))
	not _applies({})
	not _applies({"spec": {"underlying_services": []}})
}

_expiring(day) := {"2026-10": {"spec": {"services": [{"registration_number": "C99-0003-2", "status": "registered", "expires_on": day}]}}}

test_lapsed_foundation if {
	_paths(_on(_outside)) == set() with data.kijun.workspace.CloudRegistry as _expiring("2026-11-01")
	_paths(_on(_outside)) == {["spec", "underlying_services", 0]} with data.kijun.workspace.CloudRegistry as _expiring("2026-10-31")
}
