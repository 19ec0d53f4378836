package kijun.rules.life_cycle.continuity_not_feasible_test

import data.kijun.rules.life_cycle.continuity_not_feasible as rule

organization(confirmation) := {"spec": {"continuity": {"confirmations": [{"confirmed_on": "2026-01-01", "feasible": true}, confirmation]}}, "as_of": "2026-11-01"}

found(confirmation) := result if {
	findings := rule.findings with input as organization(confirmation) with data.kijun.parameters as {"continuity_correction_days": 30}
	result := {[f.path, f.args.confirmed_on, f.args.limit] | some f in findings}
}

test_boundary if {
	found({"confirmed_on": "2026-10-02", "feasible": false}) == set()
	found({"confirmed_on": "2026-10-01", "feasible": false}) == {[["spec", "continuity", "confirmations", 1], "2026-10-01", 30]}
	found({"confirmed_on": "2026-10-01", "feasible": false, "corrected_on": "2026-10-20"}) == set()
	found({"confirmed_on": "2026-10-01", "feasible": true}) == set()
}

test_applicable if {
	rule.applicable with input as organization({"confirmed_on": "2026-10-01", "feasible": false})
	not rule.applicable with input as organization({"confirmed_on": "2026-10-01", "feasible": true})
}
