package kijun.rules.outsourcing.overdue_correction_test

import data.kijun.rules.outsourcing.overdue_correction as rule

contract(corrections) := {"spec": {"corrections": corrections}, "as_of": "2026-11-01"}

test_one_correction if {
	count(rule.findings) == 0 with input as contract([{"name": "甲", "due_on": "2026-10-15", "completed_on": "2026-10-10"}])
	count(rule.findings) == 1 with input as contract([{"name": "甲", "due_on": "2026-10-15"}])
}

test_overdue if {
	found := rule.findings with input as contract([
		{"name": "甲", "due_on": "2026-11-01"},
		{"name": "乙", "due_on": "2026-10-31"},
		{"name": "丙", "due_on": "2026-10-31", "completed_on": "2026-11-01"},
		{"name": "丁"},
		{"name": "戊", "due_on": "2026-10-31", "completed_on": "2026-11-02"},
	])
	{[f.path, f.args.name] | some f in found} == {
		[["spec", "corrections", 1, "due_on"], "乙"],
		[["spec", "corrections", 4, "due_on"], "戊"],
	}
}

test_applicable_with_a_due_date if {
	rule.applicable with input as contract([{"name": "丁"}, {"name": "甲", "due_on": "2026-11-01"}])
	not rule.applicable with input as contract([{"name": "丁"}])
}
