package kijun.rules.governance.violation_without_instruction_test

import data.kijun.rules.governance.violation_without_instruction as rule

_document(spec) := {"kind": "Organization", "metadata": {"name": "sample"}, "as_of": "2026-11-01", "spec": spec}

_paths(spec) := {f.path | some f in findings} if {
	findings := rule.findings with input as _document(spec)
		with data.kijun.parameters as _parameters
}

_open(spec) := {f.path | some f in findings} if {
	findings := rule.open with input as _document(spec)
}

_parameters := {"violation_days": 7}

_violation(known, extra) := {"violations": [object.union({"id": "違反1", "known_on": known}, extra)]}

test_nothing_in_time_is_reported if {
	_paths(_violation("2026-10-24", {})) == {["spec", "violations", 0]}
	_paths(_violation("2026-10-24", {"instructed_on": "2026-11-02"})) == {["spec", "violations", 0, "instructed_on"]}
}

test_handled_is_not_reported if _paths(_violation("2026-10-24", {"instructed_on": "2026-11-01"})) == set()

test_time_is_left_after_learning_of_it if _paths(_violation("2026-10-25", {})) == set()

test_nothing_recorded_is_unknown if {
	_open({}) == {["spec"]}
	_open({"violations": []}) == set()
	_paths({"violations": []}) == set()
}

test_applies_unless_there_was_none if {
	rule.applicable with input as _document({})
	rule.applicable with input as _document(_violation("2026-10-24", {}))
	not rule.applicable with input as _document({"violations": []})
}

test_before_it_was_known_does_not_count if {
	_paths(_violation("2026-10-20", {"instructed_on": "2026-10-19"})) == {["spec", "violations", 0, "instructed_on"]}
	_paths(_violation("2026-10-20", {"instructed_on": "2026-10-20"})) == set()
}
