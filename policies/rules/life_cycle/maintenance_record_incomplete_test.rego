package kijun.rules.life_cycle.maintenance_record_incomplete_test

import data.kijun.rules.life_cycle.maintenance_record_incomplete as rule

system(spec) := {"metadata": {"name": "a"}, "spec": object.union({"life_cycle": {"go_live_on": "2026-04-01"}}, spec), "as_of": "2026-11-01"}

phases(records) := system({"phases": records})

complete := {"id": "1", "worked_on": "2026-10-01", "worker": "甲", "work": "更新", "changed_settings": true, "measures_checked_on": "2026-10-01"}

found(work) := result if {
	findings := rule.findings with input as phases({"maintenance": [work]})
	result := {[f.path, f.args.id, f.args.missing, f.key] | some f in findings}
}

lacks(missing) := {[["spec", "phases", "maintenance", 0], "1", missing, missing]}

test_missing if {
	found(complete) == set()
	found(object.remove(complete, ["worker"])) == lacks("worker")
	found(object.remove(complete, ["work"])) == lacks("work")
	found(object.remove(complete, ["changed_settings"])) == lacks("changed_settings")
	found(object.remove(complete, ["measures_checked_on"])) == lacks("measures_checked_on")
}

test_checked_after_the_change if {
	found(object.union(complete, {"measures_checked_on": "2026-09-30"})) == lacks("measures_checked_on")
	found(object.union(complete, {"measures_checked_on": "2026-11-02"})) == lacks("measures_checked_on")
	found(object.union(object.remove(complete, ["measures_checked_on"]), {"changed_settings": false})) == set()
}

test_planned_work_is_not_judged if {
	planned := object.remove(complete, ["worker", "work"])
	found(object.union(planned, {"worked_on": "2026-11-02"})) == set()
	count(found(object.union(planned, {"worked_on": "2026-11-01", "measures_checked_on": "2026-11-01"}))) == 2
}

test_applicable_with_records if {
	rule.applicable with input as phases({"maintenance": [complete]})
	not rule.applicable with input as phases({"maintenance": []})
	not rule.applicable with input as system({})
}
