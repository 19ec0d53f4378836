package kijun.rules.life_cycle.crisis_unprepared_test

import data.kijun.rules.life_cycle.crisis_unprepared as rule

system(spec) := {"metadata": {"name": "a"}, "spec": object.union({"classification": {"confidentiality": 2}}, spec), "as_of": "2026-11-01"}

_procedure := {"file": "docs/a.md", "approval": {"applicant": "甲", "approver": "乙", "approved_on": "2026-10-12"}}

found(crisis) := result if {
	findings := rule.findings with input as system({"phases": {"crisis": crisis}})
		with data.kijun.workspace.files as {"docs/a.md": {"sha256": "0"}}
		with data.kijun.parameters as {"rule_review_days": 20, "crisis_drill_days": 30}
	result := {[f.path, f.args.missing, f.args.review, f.args.drill, f.key] | some f in findings}
}

at(path, missing) := {[array.concat(["spec", "phases", "crisis"], path), missing, 20, 30, missing]}

test_prepared if found({"procedure": _procedure, "drills": [{"held_on": "2026-10-02"}]}) == set()

test_not_prepared if {
	found({"procedure": _procedure, "drills": [{"held_on": "2026-10-01"}]}) == at(["drills"], "drill")
	found({"procedure": object.remove(_procedure, ["file"]), "drills": [{"held_on": "2026-10-02"}]}) == at(["procedure"], "file")
	found({}) == at([], "document") | at([], "drill")
}

test_applicable_in_service if {
	rule.applicable with input as system({})
	not rule.applicable with input as system({"life_cycle": {"go_live_on": "2026-11-02"}})
}

test_not_applicable_without_confidential_information if {
	not rule.applicable with input as system({"classification": {"confidentiality": 1}})
}
