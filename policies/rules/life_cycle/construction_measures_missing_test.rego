package kijun.rules.life_cycle.construction_measures_missing_test

import data.kijun.rules.life_cycle.construction_measures_missing as rule

system(spec) := {"metadata": {"name": "a"}, "spec": object.union({"life_cycle": {"go_live_on": "2026-04-01"}}, spec), "as_of": "2026-11-01"}

phases(records) := system({"phases": records})

found(document) := result if {
	findings := rule.findings with input as document
	result := {[f.path, f.args.measure] | some f in findings}
}

measure(date) := {"name": "コードの検査", "done_on": date}

test_boundary if {
	found(phases({"construction": [measure("2026-04-01")]})) == set()
	found(phases({"construction": [measure("2026-04-02")]})) == {[["spec", "phases", "construction", 0], "コードの検査"]}
	found(phases({"construction": [{"name": "コードの検査"}]})) == {[["spec", "phases", "construction", 0], "コードの検査"]}
}

test_without_go_live if {
	found({"spec": {"phases": {"construction": [measure("2026-11-01")]}}, "as_of": "2026-11-01"}) == set()
	found({"spec": {"phases": {"construction": [measure("2026-11-02")]}}, "as_of": "2026-11-01"}) == {[["spec", "phases", "construction", 0], "コードの検査"]}
}

test_none if {
	found(system({})) == {[["spec"], "construction"]}
	found(phases({"construction": []})) == {[["spec", "phases", "construction"], "construction"]}
}

test_applicable_in_service if {
	rule.applicable with input as system({})
	not rule.applicable with input as system(object.union({}, {"life_cycle": {"go_live_on": "2026-11-02"}}))
}
