package kijun.rules.life_cycle.ledger_not_reported_test

import data.kijun.rules.life_cycle.ledger_not_reported as rule

system(spec) := {"metadata": {"name": "a"}, "spec": object.union({"life_cycle": {"go_live_on": "2026-04-01"}}, spec), "as_of": "2026-11-01"}

phases(records) := system({"phases": records})

found(document) := result if {
	findings := rule.findings with input as document
	result := {[f.path, f.args.event, f.key] | some f in findings}
}

entry(event, recorded, reported) := {"event": event, "recorded_on": recorded, "reported_on": reported}

built := entry("construction", "2026-03-20", "2026-03-20")

test_reported if {
	found(phases({"ledger": [built]})) == set()
	found(phases({"ledger": [entry("construction", "2026-03-20", "2026-03-19")]})) == {[["spec", "phases", "ledger", 0], "construction", "report"]}
	found(phases({"ledger": [entry("construction", "2026-03-20", "2026-11-02")]})) == {[["spec", "phases", "ledger", 0], "construction", "report"]}
	found(phases({"ledger": [{"event": "construction", "reported_on": "2026-03-20"}]})) == {[["spec", "phases", "ledger", 0], "construction", "report"]}
	found(phases({"ledger": [{"event": "construction", "recorded_on": "2026-03-20"}]})) == {[["spec", "phases", "ledger", 0], "construction", "report"]}
}

test_update if {
	found(phases({"ledger": [built], "renewals": [{"renewed_on": "2026-11-01"}]})) == {[["spec", "phases", "ledger"], "update", "update"]}
	found(phases({"ledger": [built], "renewals": [{"renewed_on": "2026-11-02"}]})) == set()
	found(phases({"ledger": [built, entry("update", "2026-10-01", "2026-10-02")], "renewals": [{"renewed_on": "2026-10-01"}]})) == set()
}

test_none if {
	found(system({})) == {[["spec"], "construction", "construction"]}
	found(phases({"ledger": []})) == {[["spec", "phases", "ledger"], "construction", "construction"]}
}

test_applicable_in_service if {
	rule.applicable with input as system({})
	not rule.applicable with input as system(object.union({}, {"life_cycle": {"go_live_on": "2026-11-02"}}))
}

test_each_update_has_its_entry if {
	twice := [{"renewed_on": "2026-06-01"}, {"renewed_on": "2026-10-01"}]
	earlier := entry("update", "2026-06-01", "2026-06-02")
	found(phases({"ledger": [built, earlier], "renewals": twice})) == {[["spec", "phases", "ledger"], "update", "update"]}
	found(phases({"ledger": [built, earlier, entry("update", "2026-06-02", "2026-06-02")], "renewals": twice})) == set()
}

test_each_event_has_its_own_entry if {
	found(phases({"ledger": [entry("update", "2026-03-20", "2026-03-20")]})) == {[["spec", "phases", "ledger"], "construction", "construction"]}
	found(phases({"ledger": [built], "renewals": [{"renewed_on": "2026-03-01"}]})) == {[["spec", "phases", "ledger"], "update", "update"]}
}
