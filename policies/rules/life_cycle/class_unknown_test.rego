package kijun.rules.life_cycle.class_unknown_test

import data.kijun.rules.life_cycle.class_unknown as rule

system(spec) := {"metadata": {"name": "a"}, "spec": object.union({"life_cycle": {"go_live_on": "2026-04-01"}}, spec), "as_of": "2026-11-01"}

phases(records) := system({"phases": records})

classified(name, high) := system({"system_class": {"name": name, "high_level": high}})

organizations := {"o": {"spec": {"system_classes": [{"name": "高", "high_level": true}, {"name": "中", "high_level": false}]}}}

found(document) := result if {
	findings := rule.findings with input as document with data.kijun.workspace.Organization as organizations
	result := {[f.path, f.args.class, f.args.field] | some f in findings}
}

test_known if {
	found(classified("高", true)) == set()
	found(classified("中", false)) == set()
	found(classified("低", true)) == {[["spec", "system_class", "name"], "低", "name"]}
	found(classified("高", false)) == {[["spec", "system_class", "high_level"], "高", "high_level"]}
}

test_unknown_without_classes if {
	{u.path | some u in rule.open} == {["spec", "system_class"]} with input as classified("高", true) with data.kijun.workspace.Organization as {"o": {"spec": {}}}
	count(rule.findings) == 0 with input as classified("低", true) with data.kijun.workspace.Organization as {}
	count(rule.open) == 0 with input as classified("高", true) with data.kijun.workspace.Organization as organizations
}

test_applicable_with_a_class if {
	rule.applicable with input as classified("高", true)
	not rule.applicable with input as system({})
	not rule.applicable with input as object.union(classified("高", true), {"spec": {"life_cycle": {"disposal": {"disposed_on": "2026-11-01"}}}})
}
