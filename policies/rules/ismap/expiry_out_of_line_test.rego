package kijun.rules.ismap.expiry_out_of_line_test

import data.kijun.rules.ismap.expiry_out_of_line as rule

_paths(entry) := paths if {
	paths := {finding.path | some finding in rule.findings} with input as {"as_of": "2026-11-01", "spec": {"taken_on": "2026-10-15", "services": [
		{"registration_number": "C99-0009-2"},
		object.union({"registration_number": "C99-0001-2", "audit_period": {"from": "2025-04-01", "to": "2026-03-31"}, "expires_on": "2027-08-01"}, entry),
	]}}
}

test_expiry_in_line if {
	_paths({}) == set()
	_paths({"expires_on": "2027-07-31"}) == set()
}

test_expiry_out_of_line if _paths({"expires_on": "2028-08-01"}) == {["spec", "services", 1, "expires_on"]}

_open(fields) := paths if {
	entry := object.union({"registration_number": "C99-0001-2", "status": "registered"}, fields)
	paths := {unknown.path | some unknown in rule.open} with input as {"spec": {"services": [entry]}}
}

_period := {"audit_period": {"from": "2025-04-01", "to": "2026-03-31"}}

test_a_missing_date_is_open if {
	_open(_period) == {["spec", "services", 0]}
	_open({"expires_on": "2027-08-01"}) == {["spec", "services", 0]}
	_open(object.union(_period, {"expires_on": "2027-08-01"})) == set()
	_open({"status": "removed"}) == set()
}

test_applies_to_snapshots_with_entries if {
	rule.applicable with input as {"spec": {"services": [{}]}}
	not rule.applicable with input as {"spec": {"services": []}}
}
