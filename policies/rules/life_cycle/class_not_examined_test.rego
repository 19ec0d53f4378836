package kijun.rules.life_cycle.class_not_examined_test

import data.kijun.rules.life_cycle.class_not_examined as rule

organization(examinations) := {"spec": {"class_examinations": examinations}, "as_of": "2026-11-01"}

examination(date, result) := {"system": "a", "examined_on": date, "result": result}

reported(date) := {"a": {"spec": {"system_class": {"reported_on": date}}}}

found(document, workspace) := result if {
	findings := rule.findings with input as document with data.kijun.workspace.System as workspace
	result := {[f.path, f.args.system, f.args.missing, f.key] | some f in findings}
}

at := ["spec", "class_examinations"]

test_examined_since_the_report if {
	found(organization([examination("2026-05-01", "adequate")]), reported("2026-05-01")) == set()
	found(organization([examination("2026-04-30", "adequate")]), reported("2026-05-01")) == {[at, "a", "examination", "a/examination"]}
	found(organization([examination("2026-11-02", "adequate")]), reported("2026-05-01")) == {[at, "a", "examination", "a/examination"]}
	found(organization([examination("2026-11-01", "adequate")]), reported("2026-05-01")) == set()
	found({"spec": {}, "as_of": "2026-11-01"}, reported("2026-05-01")) == {[["spec"], "a", "examination", "a/examination"]}
}

test_examination_of_another_system if {
	found(organization([object.union(examination("2026-05-01", "adequate"), {"system": "b"})]), reported("2026-05-01")) == {[at, "a", "examination", "a/examination"]}
}

test_reported if {
	found(organization([examination("2026-05-01", "adequate")]), reported("2026-11-02")) == {[at, "a", "report", "a/report"]}
	found(organization([examination("2026-11-01", "adequate")]), reported("2026-11-01")) == set()
	found(organization([]), {"a": {"spec": {}}}) == {[at, "a", "report", "a/report"]}
}

test_instruction if {
	raise := examination("2026-05-01", "raise")
	found(organization([raise]), reported("2026-05-01")) == {[["spec", "class_examinations", 0], "a", "instruction", "a/instruction"]}
	found(organization([object.union(raise, {"instructed_on": "2026-05-01"})]), reported("2026-05-01")) == set()
	found(organization([object.union(raise, {"instructed_on": "2026-04-30"})]), reported("2026-05-01")) == {[["spec", "class_examinations", 0], "a", "instruction", "a/instruction"]}
	found(organization([examination("2026-11-01", "lower")]), reported("2026-05-01")) == {[["spec", "class_examinations", 0], "a", "instruction", "a/instruction"]}
	found(organization([examination("2026-05-01", "adequate"), examination("2026-11-02", "raise")]), reported("2026-05-01")) == set()
}

disposed(date) := {"a": {"spec": {"life_cycle": {"disposal": {"disposed_on": date}}}}}

test_disposed_systems_are_left_out if {
	found(organization([examination("2026-05-01", "raise")]), disposed("2026-11-01")) == set()
	not rule.applicable with input as organization([]) with data.kijun.workspace.System as disposed("2026-11-01")
	rule.applicable with input as organization([]) with data.kijun.workspace.System as disposed("2026-11-02")
	not rule.applicable with input as organization([]) with data.kijun.workspace.System as {}
}

test_related if {
	findings := rule.findings with input as organization([examination("2026-05-01", "raise")]) with data.kijun.workspace.System as object.union(reported("2026-05-01"), {"b": {"spec": {}}})
	{[f.key, r.name, r.path] | some f in findings; some r in f.related} == {["a/instruction", "a", ["spec"]], ["b/report", "b", ["spec"]]}
}
