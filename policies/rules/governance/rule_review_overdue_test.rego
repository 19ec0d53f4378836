package kijun.rules.governance.rule_review_overdue_test

import data.kijun.rules.governance.rule_review_overdue as rule

_document(spec) := {"kind": "Organization", "metadata": {"name": "sample"}, "as_of": "2026-11-01", "spec": spec}

_paths(spec) := {f.path | some f in findings} if {
	findings := rule.findings with input as _document(spec)
		with data.kijun.parameters as _parameters
}

_applies(spec) if rule.applicable with input as _document(spec)
	with data.kijun.parameters as _parameters

_parameters := {"rule_review_days": 31}

_rule(extra) := {"rules": [object.union({"name": "手順", "kind": "procedure"}, extra)]}

test_old_review_is_reported if {
	_paths(_rule({"reviewed_on": "2026-09-30", "approval": {"approved_on": "2020-04-01"}})) == {["spec", "rules", 0, "reviewed_on"]}
	_paths(_rule({})) == {["spec", "rules", 0]}
}

test_own_standards_are_left_to_another_rule if _paths(_rule({"kind": "own_standards"})) == set()

test_recent_review_is_not_reported if {
	_paths(_rule({"reviewed_on": "2026-10-01", "approval": {"approved_on": "2020-04-01"}})) == set()
	_paths(_rule({"approval": {"approved_on": "2026-10-01"}})) == set()
}

test_applies_where_there_are_rules if {
	_applies(_rule({}))
	not _applies(_rule({"kind": "own_standards"}))
	not _applies({"rules": []})
}
