package kijun.rules.governance.exception_started_before_approval_test

import data.kijun.rules.governance.exception_started_before_approval as rule

_document(spec) := {"kind": "Exception", "metadata": {"name": "sample"}, "as_of": "2026-11-01", "spec": spec}

_paths(spec) := {f.path | some f in findings} if {
	findings := rule.findings with input as _document(spec)
}

_open(spec) := {f.path | some f in findings} if {
	findings := rule.open with input as _document(spec)
}

_start(day) := {"starts_on": day, "approval": {"approved_on": "2026-04-10"}}

test_an_early_start_is_reported if _paths(_start("2026-04-09")) == {["spec", "starts_on"]}

test_a_start_after_approval_is_not_reported if _paths(_start("2026-04-10")) == set()

test_an_emergency_is_not_reported if _paths(object.union(_start("2026-04-09"), {"emergency": {"reason": "障害"}})) == set()

test_no_start_is_unknown if {
	_open({"approval": {"approved_on": "2026-04-10"}}) == {["spec"]}
	_paths({"approval": {"approved_on": "2026-04-10"}}) == set()
	_open(_start("2026-04-09")) == set()
}
