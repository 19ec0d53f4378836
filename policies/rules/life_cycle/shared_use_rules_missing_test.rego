package kijun.rules.life_cycle.shared_use_rules_missing_test

import data.kijun.rules.life_cycle.shared_use_rules_missing as rule

organization(services) := {"spec": {"shared_services": services}, "as_of": "2026-11-01"}

service(names) := organization([{"name": "共通端末", "rules": names}])

established := {"file": "docs/a.md", "approval": {"applicant": "甲", "approver": "乙", "approved_on": "2026-10-02"}}

found(names, extra) := result if {
	rules := [object.union({"name": "規程", "kind": "operational_rule"}, established), object.union(object.union({"name": "手順", "kind": "procedure"}, established), extra)]
	findings := rule.findings with input as object.union(service(names), {"spec": {"rules": rules}})
		with data.kijun.workspace.files as {"docs/a.md": {"sha256": "0"}}
		with data.kijun.parameters.rule_review_days as 30
	result := {[f.path, f.args.name, f.args.missing, f.args.limit, f.key] | some f in findings}
}

lacks(missing) := {[["spec", "shared_services", 0], "共通端末", missing, 30, missing]}

test_boundary if {
	found(["規程", "手順"], {}) == set()
	found(["規程", "手順"], {"file": "docs/b.md"}) == lacks("procedure")
	found(["規程", "手順"], {"approval": {"approved_on": "2026-10-01"}}) == lacks("procedure")
	found(["規程"], {}) == lacks("procedure")
	found(["手順", "ほか"], {}) == lacks("operational_rule")
	found([], {}) == lacks("operational_rule") | lacks("procedure")
}

test_unknown_without_a_statement if {
	{u.path | some u in rule.open} == {["spec"]} with input as {"spec": {}, "as_of": "2026-11-01"}
	count(rule.open) == 0 with input as organization([])
}

test_applicable_unless_nothing_is_received if {
	rule.applicable with input as service([])
	rule.applicable with input as {"spec": {}, "as_of": "2026-11-01"}
	not rule.applicable with input as organization([])
}
