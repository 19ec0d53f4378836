package kijun.rules.ismap.listed_audit_period_test

import data.kijun.rules.ismap.listed_audit_period as rule

_paths(entry) := paths if {
	paths := {finding.path | some finding in rule.findings} with input as {"as_of": "2026-11-01", "spec": {"taken_on": "2026-10-15", "services": [
		{"registration_number": "C99-0009-2"},
		object.union({"registration_number": "C99-0001-2", "audit_period": {"from": "2025-04-01", "to": "2026-03-31"}, "expires_on": "2027-08-01"}, entry),
	]}}
}

test_one_year if _paths({}) == set()

test_more_than_one_year if _paths({"audit_period": {"to": "2026-04-01"}}) == {["spec", "services", 1, "audit_period"]}

test_less_than_three_months if _paths({"audit_period": {"from": "2026-01-02"}}) == {["spec", "services", 1, "audit_period"]}

test_applies_when_a_period_is_known if {
	rule.applicable with input as {"spec": {"services": [{"audit_period": {"from": "2025-04-01", "to": "2026-03-31"}}]}}
	not rule.applicable with input as {"spec": {"services": [{"expires_on": "2027-08-01"}]}}
}
