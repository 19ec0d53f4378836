package kijun.rules.life_cycle.crisis_unprepared_test

import data.kijun.rules.life_cycle.crisis_unprepared as rule

system(spec) := {"metadata": {"name": "a"}, "spec": object.union({"life_cycle": {"go_live_on": "2026-04-01"}}, spec), "as_of": "2026-11-01"}

phases(records) := system({"phases": records})

crisis(spec) := system({"classification": {"confidentiality": 2}, "phases": {"crisis": object.union({"procedure": "docs/a.md", "drills": [{"held_on": "2026-10-02"}]}, spec)}})

found(document) := result if {
	findings := rule.findings with input as document with data.kijun.workspace.files as {"docs/a.md": {"sha256": "0"}} with data.kijun.parameters as {"crisis_drill_days": 30}
	result := {[f.path, f.args.missing, f.key] | some f in findings}
}

lacks(missing) := {[["spec", "phases", "crisis"], missing, missing]}

test_boundary if {
	found(crisis({})) == set()
	found(crisis({"drills": [{"held_on": "2026-10-01"}]})) == lacks("drill")
	found(crisis({"procedure": "docs/b.md"})) == lacks("procedure")
	found(system({})) == {[["spec"], "procedure", "procedure"], [["spec"], "drill", "drill"]}
}

test_lately_started_needs_no_drill_yet if {
	found(system({"life_cycle": {"go_live_on": "2026-10-02"}})) == {[["spec"], "procedure", "procedure"]}
	count(found(system({"life_cycle": {"go_live_on": "2026-10-01"}}))) == 2
}

test_applicable_in_service if {
	rule.applicable with input as system({"classification": {"confidentiality": 2}})
	not rule.applicable with input as system(object.union({"classification": {"confidentiality": 2}}, {"life_cycle": {"go_live_on": "2026-11-02"}}))
}

test_not_applicable_without_confidential_information if {
	not rule.applicable with input as system({"classification": {"confidentiality": 1}})
}
