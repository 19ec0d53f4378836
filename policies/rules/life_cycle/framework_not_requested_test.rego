package kijun.rules.life_cycle.framework_not_requested_test

import data.kijun.rules.life_cycle.framework_not_requested as rule

system(spec) := {"metadata": {"name": "a"}, "spec": object.union({"life_cycle": {"go_live_on": "2026-04-01"}}, spec), "as_of": "2026-11-01"}

phases(records) := system({"phases": records})

found(document) := result if {
	findings := rule.findings with input as document
	result := {[f.path, f.args.missing, f.key] | some f in findings}
}

test_boundary if {
	found(phases({"framework": {"requested_on": "2026-11-01", "requested_by": "甲"}})) == set()
	found(phases({"framework": {"requested_on": "2026-11-02", "requested_by": "甲"}})) == {[["spec", "phases", "framework"], "requested_on", "requested_on"]}
	found(phases({"framework": {"requested_on": "2026-11-01"}})) == {[["spec", "phases", "framework"], "requested_by", "requested_by"]}
	found(system({})) == {[["spec"], "requested_on", "requested_on"], [["spec"], "requested_by", "requested_by"]}
}

test_applicable_until_disposal if {
	rule.applicable with input as system({})
	not rule.applicable with input as system(object.union({}, {"life_cycle": {"disposal": {"disposed_on": "2026-11-01"}}}))
}
