package kijun.rules.governance.violation_learnt_late_test

import data.kijun.rules.governance.violation_learnt_late as rule

_document(spec) := {"kind": "Organization", "metadata": {"name": "sample"}, "as_of": "2026-11-01", "spec": spec}

_found(spec) := {[f.path, object.get(f, "key", "")] | some f in found} if {
	found := rule.findings with input as _document(spec) with data.kijun.parameters as _parameters
}

_open(spec) := {f.path | some f in found} if {
	found := rule.open with input as _document(spec) with data.kijun.parameters as _parameters
}

_parameters := {"violation_notice_days": 3}

_violation(extra) := {"violations": [object.union({"id": "違反1", "known_on": "2026-10-08"}, extra)]}

test_late_is_reported if _found(_violation({"noticed_on": "2026-10-04"})) == {[["spec", "violations", 0, "noticed_on"], ""]}

test_in_time_is_not_reported if {
	_found(_violation({"noticed_on": "2026-10-05"})) == set()
	_open(_violation({"noticed_on": "2026-10-05"})) == set()
}

test_not_recorded_is_unknown if {
	_open(_violation({})) == {["spec", "violations", 0]}
	_open({}) == {["spec"]}
	_open({"violations": []}) == set()
}

test_applies_unless_there_was_none if {
	rule.applicable with input as _document({})
	rule.applicable with input as _document(_violation({}))
	not rule.applicable with input as _document({"violations": []})
}
