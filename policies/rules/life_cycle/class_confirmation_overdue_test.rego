package kijun.rules.life_cycle.class_confirmation_overdue_test

import data.kijun.rules.life_cycle.class_confirmation_overdue as rule

parameters := {"class_confirmation_days": 30}

organization(examinations) := {"spec": {"class_examinations": examinations}, "as_of": "2026-11-01"}

examined(date) := organization([{"system": "a", "examined_on": date, "result": "adequate"}])

reported(date) := {"a": {"spec": {"system_class": {"reported_on": date}}}}

found(document, workspace) := result if {
	findings := rule.findings with input as document with data.kijun.workspace.System as workspace with data.kijun.parameters as parameters
	result := {[f.path, f.args.system, f.args.limit, f.key, f.related[0].name] | some f in findings}
}

late := {[["spec", "class_examinations"], "a", 30, "a", "a"]}

test_boundary if {
	found(examined("2026-10-02"), reported("2020-01-01")) == set()
	found(examined("2026-10-01"), reported("2020-01-01")) == late
	found(examined("2026-11-01"), reported("2020-01-01")) == set()
	found(examined("2026-11-02"), reported("2020-01-01")) == late
}

test_lately_reported_is_not_due if {
	found(organization([]), reported("2026-10-02")) == set()
	found(organization([]), reported("2026-10-01")) == late
	found(organization([]), reported("2026-11-02")) == late
	found(organization([]), {"a": {"spec": {}}}) == late
	found({"spec": {}, "as_of": "2026-11-01"}, {"a": {"spec": {}}}) == {[["spec"], "a", 30, "a", "a"]}
}

test_another_system if {
	found(organization([{"system": "b", "examined_on": "2026-10-02", "result": "adequate"}]), reported("2020-01-01")) == late
}

disposed(date) := {"a": {"spec": {"life_cycle": {"disposal": {"disposed_on": date}}}}}

test_disposed_systems_are_left_out if {
	not rule.applicable with input as organization([]) with data.kijun.workspace.System as disposed("2026-11-01")
	rule.applicable with input as organization([]) with data.kijun.workspace.System as disposed("2026-11-02")
	not rule.applicable with input as organization([]) with data.kijun.workspace.System as {}
}
