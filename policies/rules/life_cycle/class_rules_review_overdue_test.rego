package kijun.rules.life_cycle.class_rules_review_overdue_test

import data.kijun.rules.life_cycle.class_rules_review_overdue as rule

organization(first, second) := {
	"spec": {
		"rules": [object.union({"name": "分類基準"}, first), object.union({"name": "対策事項"}, second)],
		"subject_rules": [{"subject": "system_classification", "rule": "分類基準"}, {"subject": "class_measures", "rule": "対策事項"}],
	},
	"as_of": "2026-11-01",
}

parameters := {"rule_review_days": 30}

found(document) := result if {
	findings := rule.findings with input as document with data.kijun.parameters as parameters
	result := {[f.path, f.key, f.args.limit] | some f in findings}
}

reviewed(date) := {"approval": {"approved_on": "2020-01-01"}, "reviewed_on": date}

late(subject) := [["spec", "subject_rules"], subject, 30]

test_boundary if {
	found(organization(reviewed("2026-10-02"), {"approval": {"approved_on": "2026-10-02"}})) == set()
	found(organization(reviewed("2026-10-01"), reviewed("2026-10-02"))) == {late("system_classification")}
	found(organization(reviewed("2026-10-02"), {"approval": {"approved_on": "2026-10-01"}})) == {late("class_measures")}
	found(organization(reviewed("2026-11-02"), reviewed("2026-11-01"))) == {late("system_classification")}
}

test_not_named if {
	found({"spec": {}, "as_of": "2026-11-01"}) == {[["spec"], "system_classification", 30], [["spec"], "class_measures", 30]}
	other := object.union(organization(reviewed("2026-10-02"), {}).spec, {"subject_rules": [{"subject": "class_measures", "rule": "分類基準"}]})
	found({"spec": other, "as_of": "2026-11-01"}) == {late("system_classification")}
}
