package kijun.rules.life_cycle.shared_use_rules_missing_test

import data.kijun.rules.life_cycle.shared_use_rules_missing as rule

organization(services) := {"spec": {"shared_services": services}, "as_of": "2026-11-01"}

service(spec) := organization([object.union({"name": "共通端末"}, spec)])

found(spec) := result if {
	findings := rule.findings with input as service(spec) with data.kijun.workspace.files as {"docs/a.md": {"sha256": "0"}}
	result := {[f.path, f.args.name, f.args.missing, f.key] | some f in findings}
}

lacks(missing) := {[["spec", "shared_services", 0], "共通端末", missing, missing]}

kept(kind, spec) := object.union({"kind": kind, "document": "docs/a.md", "approval": {"applicant": "甲", "approver": "乙", "approved_on": "2026-11-01"}}, spec)

test_boundary if {
	found({"rules": [kept("rule", {}), kept("procedure", {})]}) == set()
	found({"rules": [kept("rule", {}), kept("procedure", {"document": "docs/b.md"})]}) == lacks("procedure")
	found({"rules": [kept("rule", {"approval": {"approved_on": "2026-11-02"}}), kept("procedure", {})]}) == lacks("rule")
	found({"rules": [kept("rule", {"approval": {"applicant": "乙"}}), kept("procedure", {})]}) == lacks("rule")
	found({"rules": [kept("rule", {})]}) == lacks("procedure")
	found({}) == lacks("rule") | lacks("procedure")
	found({"rules": [object.remove(kept("rule", {}), ["approval"]), kept("procedure", {})]}) == lacks("rule")
	found({"rules": [{"kind": "rule", "document": "docs/a.md", "approval": {"approver": "乙", "approved_on": "2026-11-01"}}, kept("procedure", {})]}) == set()
}

test_unknown_without_a_statement if {
	{u.path | some u in rule.open} == {["spec"]} with input as {"spec": {}, "as_of": "2026-11-01"}
	count(rule.open) == 0 with input as organization([])
}

test_applicable_unless_nothing_is_received if {
	rule.applicable with input as service({})
	rule.applicable with input as {"spec": {}, "as_of": "2026-11-01"}
	not rule.applicable with input as organization([])
}
