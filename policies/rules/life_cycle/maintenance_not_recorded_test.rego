package kijun.rules.life_cycle.maintenance_not_recorded_test

import data.kijun.rules.life_cycle.maintenance_not_recorded as rule

system(spec) := {"metadata": {"name": "a"}, "spec": object.union({"life_cycle": {"go_live_on": "2026-04-01"}}, spec), "as_of": "2026-11-01"}

phases(records) := system({"phases": records})

found(document) := result if {
	findings := rule.findings with input as document with data.kijun.parameters as {"maintenance_record_days": 30}
	result := {[f.path, f.args.limit] | some f in findings}
}

test_boundary if {
	found(phases({"maintenance": [{"worked_on": "2026-10-02"}]})) == set()
	found(phases({"maintenance": [{"worked_on": "2026-10-01"}]})) == {[["spec", "phases", "maintenance"], 30]}
	found(phases({"maintenance": [{"worked_on": "2026-11-02"}]})) == {[["spec", "phases", "maintenance"], 30]}
	found(system({})) == {[["spec"], 30]}
}

test_lately_started_is_not_due if {
	not applies(system({"life_cycle": {"go_live_on": "2026-10-02"}}))
	applies(system({"life_cycle": {"go_live_on": "2026-10-01"}}))
	applies(system({"life_cycle": {"go_live_on": "2026-10-02"}, "phases": {"maintenance": [{"worked_on": "2026-10-05"}]}}))
	found(system({"life_cycle": {"go_live_on": "2026-10-02"}, "phases": {"maintenance": [{"worked_on": "2026-11-02"}]}})) == set()
	found(system({"life_cycle": {"go_live_on": "2026-10-01"}})) == {[["spec"], 30]}
}

applies(document) if rule.applicable with input as document with data.kijun.parameters as {"maintenance_record_days": 30}

test_applicable_in_service if {
	applies(system({}))
	not applies(system({"life_cycle": {"go_live_on": "2026-11-02"}}))
	not applies(system({"life_cycle": {"go_live_on": "2026-11-02"}, "phases": {"maintenance": [{"worked_on": "2026-10-05"}]}}))
}
