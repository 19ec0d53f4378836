package kijun.lib.crisis_test

import data.kijun.lib.crisis

_procedure := {"file": "docs/a.md", "approval": {"applicant": "甲", "approver": "乙", "approved_on": "2026-10-02"}}

_found(spec) := {[f.missing, f.path] | some f in faults} if {
	faults := crisis.faults({"as_of": "2026-11-01", "spec": spec}) with data.kijun.workspace.files as {"docs/a.md": {"sha256": "0"}}
		with data.kijun.parameters as {"rule_review_days": 30, "crisis_drill_days": 30}
}

_prepared(crisis) := {"phases": {"crisis": object.union({"procedure": _procedure, "drills": [{"held_on": "2026-10-02"}]}, crisis)}}

test_prepared if _found(_prepared({})) == set()

test_procedure if _found(_prepared({"procedure": object.union(_procedure, {"file": "docs/b.md"})})) == {["file", ["spec", "phases", "crisis", "procedure", "file"]]}

test_drill if {
	_found(_prepared({"drills": [{"held_on": "2026-10-01"}]})) == {["drill", ["spec", "phases", "crisis", "drills"]]}
	_found({}) == {["document", ["spec"]], ["drill", ["spec"]]}
}

test_no_drill_due_yet if {
	_found({"life_cycle": {"go_live_on": "2026-10-02"}}) == {["document", ["spec"]]}
	count(_found({"life_cycle": {"go_live_on": "2026-10-01"}})) == 2
}
