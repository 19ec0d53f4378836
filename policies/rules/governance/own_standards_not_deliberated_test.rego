package kijun.rules.governance.own_standards_not_deliberated_test

import data.kijun.rules.governance.own_standards_not_deliberated as rule

_document(spec) := {"kind": "Organization", "metadata": {"name": "sample"}, "as_of": "2026-11-01", "spec": spec}

_paths(spec) := {f.path | some f in findings} if {
	findings := rule.findings with input as _document(spec)
}

_applies(spec) if rule.applicable with input as _document(spec)

_rule(extra) := {"rules": [object.union({"name": "対策基準", "kind": "own_standards"}, extra)]}

_approval := {"approver": "大野 章", "approved_on": "2026-04-01"}

test_no_deliberation_is_reported if _paths(_rule({"approval": _approval})) == {["spec", "rules", 0]}

test_late_deliberation_is_reported if {
	_paths(_rule({"approval": _approval, "deliberated_on": "2026-04-02"})) == {["spec", "rules", 0, "deliberated_on"]}
	_paths(_rule({"deliberated_on": "2026-11-02"})) == {["spec", "rules", 0, "deliberated_on"]}
}

test_deliberated_is_not_reported if {
	_paths(_rule({"approval": _approval, "deliberated_on": "2026-04-01"})) == set()
	_paths(_rule({"deliberated_on": "2026-11-01"})) == set()
}

test_applies_to_own_standards if {
	_applies(_rule({}))
	not _applies({"rules": [{"name": "手順", "kind": "procedure"}]})
}

test_a_deliberation_in_the_future_is_reported if {
	_paths(_rule({"approval": {"approved_on": "2026-11-03"}, "deliberated_on": "2026-11-02"})) == {["spec", "rules", 0, "deliberated_on"]}
}
