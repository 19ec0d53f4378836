package kijun.rules.outsourcing.correction_without_due_date_test

import data.kijun.rules.outsourcing.correction_without_due_date as rule

test_due_date if {
	count(rule.findings) == 0 with input as {"spec": {"corrections": [{"name": "甲", "due_on": "2026-12-01"}]}}
	count(rule.findings) == 1 with input as {"spec": {"corrections": [{"name": "甲"}]}}
}

test_missing if {
	found := rule.findings with input as {"spec": {"corrections": [{"name": "甲", "due_on": "2026-12-01"}, {"name": "乙"}]}}
	{[f.path, f.args.name] | some f in found} == {[["spec", "corrections", 1], "乙"]}
}

test_applicable_with_corrections if {
	rule.applicable with input as {"spec": {"corrections": [{"name": "甲"}]}}
	not rule.applicable with input as {"spec": {"corrections": []}}
	not rule.applicable with input as {"spec": {}}
}
