package kijun.rules.life_cycle.threat_measure_missing_test

import data.kijun.rules.life_cycle.threat_measure_missing as rule

system(spec) := {"metadata": {"name": "a"}, "spec": object.union({"life_cycle": {"go_live_on": "2026-04-01"}}, spec), "as_of": "2026-11-01"}

phases(records) := system({"phases": records})

review(spec) := object.union({"reviewed_on": "2026-05-01", "measure": "設定の変更"}, spec)

found(spec) := result if {
	findings := rule.findings with input as phases({"threat_reviews": [{"reviewed_on": "2026-04-01"}, review(spec)]})
	result := {[f.path, f.args.reviewed_on] | some f in findings}
}

late := {[["spec", "phases", "threat_reviews", 1], "2026-05-01"]}

test_boundary if {
	found({"measure_due_on": "2026-11-01"}) == set()
	found({"measure_due_on": "2026-10-31"}) == late
	found({}) == late
	found({"measure_due_on": "2026-10-31", "measure_done_on": "2026-10-31"}) == set()
	found({"measure_due_on": "2026-10-31", "measure_done_on": "2026-11-02"}) == late
}

test_applicable_with_a_measure if {
	rule.applicable with input as phases({"threat_reviews": [review({})]})
	not rule.applicable with input as phases({"threat_reviews": [{"reviewed_on": "2026-04-01"}]})
	not rule.applicable with input as system({})
}
