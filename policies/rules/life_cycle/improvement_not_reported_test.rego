package kijun.rules.life_cycle.improvement_not_reported_test

import data.kijun.rules.life_cycle.improvement_not_reported as rule

system(spec) := {"metadata": {"name": "a"}, "spec": object.union({"life_cycle": {"go_live_on": "2026-04-01"}}, spec), "as_of": "2026-11-01"}

phases(records) := system({"phases": records})

instructed(date, spec) := phases({"improvements": [object.union({"id": "1", "instructed_on": date}, spec)]})

found(document) := result if {
	findings := rule.findings with input as document with data.kijun.parameters as {"improvement_report_days": 30}
	result := {[f.path, f.args.id, f.args.missing, f.args.limit, f.key] | some f in findings}
}

lacks(missing) := {[["spec", "phases", "improvements", 0], "1", missing, 30, missing]}

test_boundary if {
	found(instructed("2026-10-02", {})) == set()
	found(instructed("2026-10-01", {})) == lacks("reviewed_on") | lacks("reported_on")
	found(instructed("2026-10-01", {"reviewed_on": "2026-10-05", "reported_on": "2026-10-06"})) == set()
	found(instructed("2026-10-01", {"reviewed_on": "2026-10-05"})) == lacks("reported_on")
}

test_applicable_with_instructions if {
	rule.applicable with input as instructed("2026-10-01", {})
	not rule.applicable with input as phases({"improvements": []})
	rule.applicable with input as system({})
}

silent := {"metadata": {"name": "a"}, "as_of": "2026-11-01", "spec": {"life_cycle": {"go_live_on": "2026-04-01"}}}

test_unstated_is_open if {
	rule.applicable with input as silent
	{[u.path, u.args] | some u in rule.open} == {[["spec"], {}]} with input as silent
	count(rule.findings) == 0 with input as silent
	count(rule.open) == 0 with input as object.union(silent, {"spec": {"phases": {"improvements": []}}})
	not rule.applicable with input as object.union(silent, {"spec": {"phases": {"improvements": []}}})
}

test_silence_before_go_live_is_not_judged if {
	count(rule.open) == 0 with input as object.union(silent, {"spec": {"life_cycle": {"go_live_on": "2026-11-02"}}})
}
