package kijun.rules.life_cycle.cio_not_asked_test

import data.kijun.rules.life_cycle.cio_not_asked as rule

system(spec) := {"metadata": {"name": "a"}, "spec": object.union({"life_cycle": {"go_live_on": "2026-04-01"}}, spec), "as_of": "2026-11-01"}

phases(records) := system({"phases": records})

framework(spec) := phases({"framework": spec})

test_requested if {
	count(rule.findings) == 0 with input as framework({"cio_needed": true, "cio_requested_on": "2026-11-01"})
	{f.path | some f in rule.findings} == {["spec", "phases", "framework", "cio_requested_on"]} with input as framework({"cio_needed": true, "cio_requested_on": "2026-11-02"})
	{f.path | some f in rule.findings} == {["spec", "phases", "framework"]} with input as framework({"cio_needed": true})
	count(rule.open) == 0 with input as framework({"cio_needed": true})
}

test_need_not_stated if {
	count(rule.findings) == 0 with input as framework({})
	{u.path | some u in rule.open} == {["spec", "phases", "framework"]} with input as framework({})
	{u.path | some u in rule.open} == {["spec"]} with input as system({})
}

test_applicable_unless_not_needed if {
	rule.applicable with input as framework({"cio_needed": true})
	not rule.applicable with input as framework({"cio_needed": false})
}

test_applicable_until_disposal if {
	rule.applicable with input as system({})
	not rule.applicable with input as system(object.union({}, {"life_cycle": {"disposal": {"disposed_on": "2026-11-01"}}}))
}
