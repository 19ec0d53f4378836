package kijun.rules.life_cycle.higher_measures_not_checked_test

import data.kijun.rules.life_cycle.higher_measures_not_checked as rule

system(spec) := {"metadata": {"name": "a"}, "spec": object.union({"life_cycle": {"go_live_on": "2026-04-01"}}, spec), "as_of": "2026-11-01"}

phases(records) := system({"phases": records})

complete := {"checked_on": "2026-02-01", "conclusion": "added", "reason": "助言による"}

high(record) := system({"system_class": {"high_level": true}, "life_cycle": {"requirements": {"adviser_consulted_on": "2026-02-01"}}, "phases": {"higher_measures": record}})

found(document) := result if {
	findings := rule.findings with input as document
	result := {[f.path, f.args.missing, f.key] | some f in findings}
}

lacks(missing) := {[["spec", "phases", "higher_measures"], missing, missing]}

test_boundary if {
	found(high(complete)) == set()
	found(high(object.union(complete, {"checked_on": "2026-01-31"}))) == lacks("checked_on")
	found(high(object.union(complete, {"checked_on": "2026-11-02"}))) == lacks("checked_on")
	every field in object.keys(complete) {
		found(high(object.remove(complete, [field]))) == lacks(field)
	}
}

test_without_a_day_of_advice if {
	found(system({"system_class": {"high_level": true}, "phases": {"higher_measures": complete}})) == set()
	found(system({"system_class": {"high_level": true}})) == {[["spec"], field, field] | some field in object.keys(complete)}
}

test_level_unknown if {
	found(system({})) == set()
	{u.path | some u in rule.open} == {["spec"]} with input as system({})
	count(rule.open) == 0 with input as high(complete)
}

test_applicable_until_disposal if {
	rule.applicable with input as system({})
	not rule.applicable with input as system(object.union({}, {"life_cycle": {"disposal": {"disposed_on": "2026-11-01"}}}))
}

test_not_applicable_to_other_systems if {
	not rule.applicable with input as system({"system_class": {"high_level": false}})
}
