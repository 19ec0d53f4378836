package kijun.rules.life_cycle.function_check_overdue_test

import data.kijun.rules.life_cycle.function_check_overdue as rule

system(spec) := {"metadata": {"name": "a"}, "spec": object.union({"life_cycle": {"go_live_on": "2026-04-01"}}, spec), "as_of": "2026-11-01"}

phases(records) := system({"phases": records})

found(document) := result if {
	findings := rule.findings with input as document with data.kijun.parameters as {"function_check_days": 30}
	result := {[f.path, f.args.limit] | some f in findings}
}

test_boundary if {
	found(phases({"function_checks": [{"checked_on": "2026-10-02"}]})) == set()
	found(phases({"function_checks": [{"checked_on": "2026-10-01"}]})) == {[["spec", "phases", "function_checks"], 30]}
	found(phases({"function_checks": [{"checked_on": "2026-11-02"}]})) == {[["spec", "phases", "function_checks"], 30]}
	found(system({})) == {[["spec"], 30]}
}

test_lately_started_is_not_due if {
	not applies(system({"life_cycle": {"go_live_on": "2026-10-02"}}))
	applies(system({"life_cycle": {"go_live_on": "2026-10-01"}}))
	applies(system({"life_cycle": {"go_live_on": "2026-10-02"}, "phases": {"function_checks": [{"checked_on": "2026-10-05"}]}}))
	found(system({"life_cycle": {"go_live_on": "2026-10-02"}, "phases": {"function_checks": [{"checked_on": "2026-11-02"}]}})) == set()
	found(system({"life_cycle": {"go_live_on": "2026-10-01"}})) == {[["spec"], 30]}
}

applies(document) if rule.applicable with input as document with data.kijun.parameters as {"function_check_days": 30}

test_applicable_in_service if {
	applies(system({}))
	not applies(system({"life_cycle": {"go_live_on": "2026-11-02"}}))
	not applies(system({"life_cycle": {"go_live_on": "2026-11-02"}, "phases": {"function_checks": [{"checked_on": "2026-10-05"}]}}))
}
