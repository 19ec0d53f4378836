package kijun.rules.governance.csirt_drill_overdue_test

import data.kijun.rules.governance.csirt_drill_overdue as rule

_document(spec) := {"kind": "Organization", "metadata": {"name": "sample"}, "as_of": "2026-11-01", "spec": spec}

_paths(spec) := {f.path | some f in findings} if {
	findings := rule.findings with input as _document(spec)
		with data.kijun.parameters as _parameters
}

_parameters := {"csirt_drill_days": 31}

_drills(days) := {"roles": {"csirt": {"drills": [{"held_on": day} | some day in days]}}}

test_no_recent_drill_is_reported if {
	_paths(_drills(["2026-09-30", "2026-11-02"])) == {["spec", "roles", "csirt", "drills"]}
	_paths({"roles": {"csirt": {}}}) == {["spec", "roles", "csirt"]}
}

test_a_recent_drill_is_enough if _paths(_drills(["2025-10-01", "2026-10-01"])) == set()
