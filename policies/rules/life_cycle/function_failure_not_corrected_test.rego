package kijun.rules.life_cycle.function_failure_not_corrected_test

import data.kijun.rules.life_cycle.function_failure_not_corrected as rule

system(spec) := {"metadata": {"name": "a"}, "spec": object.union({"life_cycle": {"go_live_on": "2026-04-01"}}, spec), "as_of": "2026-11-01"}

phases(records) := system({"phases": records})

checked(spec) := phases({"function_checks": [{"checked_on": "2026-05-01", "result": "satisfactory"}, object.union({"result": "insufficient"}, spec)]})

found(spec) := result if {
	findings := rule.findings with input as checked(spec) with data.kijun.parameters as {"function_correction_days": 30}
	result := {[f.path, f.args.checked_on, f.args.limit] | some f in findings}
}

test_boundary if {
	found({"checked_on": "2026-10-02"}) == set()
	found({"checked_on": "2026-10-01"}) == {[["spec", "phases", "function_checks", 1], "2026-10-01", 30]}
	found({"checked_on": "2026-10-01", "corrected_on": "2026-10-01"}) == set()
	found({"checked_on": "2026-10-01", "result": "satisfactory"}) == set()
}

test_applicable_with_checks if {
	rule.applicable with input as checked({"checked_on": "2026-10-01"})
	not rule.applicable with input as system({})
	not rule.applicable with input as phases({"function_checks": []})
	not rule.applicable with input as object.union(checked({"checked_on": "2026-10-01"}), {"spec": {"life_cycle": {"go_live_on": "2026-11-02"}}})
}
