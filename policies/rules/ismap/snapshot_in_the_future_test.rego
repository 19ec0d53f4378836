package kijun.rules.ismap.snapshot_in_the_future_test

import data.kijun.rules.ismap.snapshot_in_the_future as rule

test_snapshot_of_the_day if count(rule.findings) == 0 with input as {"as_of": "2026-11-01", "spec": {"taken_on": "2026-11-01"}}

test_snapshot_of_tomorrow if {
	{finding.path | some finding in rule.findings} == {["spec", "taken_on"]} with input as {"as_of": "2026-11-01", "spec": {"taken_on": "2026-11-02"}}
}
