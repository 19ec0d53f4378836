package kijun.rules.life_cycle.threat_review_overdue_test

import data.kijun.rules.life_cycle.threat_review_overdue as rule

system(spec) := {"metadata": {"name": "a"}, "spec": object.union({"life_cycle": {"go_live_on": "2026-04-01"}}, spec), "as_of": "2026-11-01"}

phases(records) := system({"phases": records})

found(document) := result if {
	findings := rule.findings with input as document with data.kijun.parameters as {"threat_review_days": 30}
	result := {[f.path, f.args.limit] | some f in findings}
}

reviewed(day) := {"reviewed_on": day, "conclusion": "見直しを要しない"}

test_boundary if {
	found(phases({"threat_reviews": [reviewed("2026-10-02")]})) == set()
	found(phases({"threat_reviews": [reviewed("2026-10-01")]})) == {[["spec", "phases", "threat_reviews"], 30]}
	found(phases({"threat_reviews": [reviewed("2026-11-02")]})) == {[["spec", "phases", "threat_reviews"], 30]}
	found(phases({"threat_reviews": [{"reviewed_on": "2026-10-02"}]})) == {[["spec", "phases", "threat_reviews"], 30]}
	found(phases({"threat_reviews": [{"reviewed_on": "2026-10-02"}, {"reviewed_on": "2026-10-01", "conclusion": "不要"}]})) == {[["spec", "phases", "threat_reviews"], 30]}
	found(system({})) == {[["spec"], 30]}
}

test_lately_started_is_not_due if {
	not applies(system({"life_cycle": {"go_live_on": "2026-10-02"}}))
	applies(system({"life_cycle": {"go_live_on": "2026-10-01"}}))
	applies(system({"life_cycle": {"go_live_on": "2026-10-02"}, "phases": {"threat_reviews": [{"reviewed_on": "2026-10-05"}]}}))
	found(system({"life_cycle": {"go_live_on": "2026-10-02"}, "phases": {"threat_reviews": [{"reviewed_on": "2026-11-02"}]}})) == set()
	found(system({"life_cycle": {"go_live_on": "2026-10-01"}})) == {[["spec"], 30]}
}

applies(document) if rule.applicable with input as document with data.kijun.parameters as {"threat_review_days": 30}

test_applicable_in_service if {
	applies(system({}))
	not applies(system({"life_cycle": {"go_live_on": "2026-11-02"}}))
	not applies(system({"life_cycle": {"go_live_on": "2026-11-02"}, "phases": {"threat_reviews": [{"reviewed_on": "2026-10-05"}]}}))
}
