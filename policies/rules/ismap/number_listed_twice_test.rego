package kijun.rules.ismap.number_listed_twice_test

import data.kijun.rules.ismap.number_listed_twice as rule

_paths(entry) := paths if {
	paths := {finding.path | some finding in rule.findings} with input as {"as_of": "2026-11-01", "spec": {"taken_on": "2026-10-15", "services": [
		{"registration_number": "C99-0009-2"},
		object.union({"registration_number": "C99-0001-2", "audit_period": {"from": "2025-04-01", "to": "2026-03-31"}, "expires_on": "2027-08-01"}, entry),
	]}}
}

test_each_number_once if _paths({}) == set()

test_number_twice if {
	_paths({"registration_number": "C99-0009-2"}) == {["spec", "services", 0, "registration_number"], ["spec", "services", 1, "registration_number"]}
}
