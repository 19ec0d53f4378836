package kijun.rules.governance.rule_not_approved_test

import data.kijun.rules.governance.rule_not_approved as rule

_document(spec) := {"kind": "Organization", "metadata": {"name": "sample"}, "as_of": "2026-11-01", "spec": spec}

_paths(spec) := {f.path | some f in findings} if {
	findings := rule.findings with input as _document(spec)
}

_applies(spec) if rule.applicable with input as _document(spec)

_rule(extra) := {"rules": [object.union({"name": "手順", "kind": "procedure"}, extra)]}

test_no_decision_is_reported if _paths(_rule({})) == {["spec", "rules", 0]}

test_planned_decision_is_reported if _paths(_rule({"approval": {"approved_on": "2026-11-02"}})) == {["spec", "rules", 0, "approval"]}

test_decided_is_not_reported if _paths(_rule({"approval": {"approved_on": "2026-11-01"}})) == set()

test_applies_where_there_are_rules if {
	_applies(_rule({}))
	not _applies({"rules": []})
}
