package kijun.rules.governance.exception_not_applied_for_test

import data.kijun.rules.governance.exception_not_applied_for as rule

_document(spec) := {"kind": "Exception", "metadata": {"name": "sample"}, "as_of": "2026-11-01", "spec": spec}

_found(spec) := {[f.path, object.get(f, "key", "")] | some f in found} if {
	found := rule.findings with input as _document(spec)
}

_exception(extra) := object.union({"approval": {"applicant": "甲"}}, extra)

test_no_application_is_reported if {
	_found(_exception({})) == {[["spec"], ""]}
	_found(_exception({"applied_on": "2026-11-02"})) == {[["spec", "applied_on"], ""]}
}

test_applied_is_not_reported if _found(_exception({"applied_on": "2026-11-01"})) == set()
