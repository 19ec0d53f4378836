package kijun.rules.governance.exception_not_registered_test

import data.kijun.rules.governance.exception_not_registered as rule

_document(spec) := {"kind": "Exception", "metadata": {"name": "sample"}, "as_of": "2026-11-01", "spec": spec}

_paths(spec) := {f.path | some f in findings} if {
	findings := rule.findings with input as _document(spec)
}

test_not_registered_is_reported if {
	_paths({}) == {["spec"]}
	_paths({"register": {"number": "例-1", "entered_on": "2026-11-02"}}) == {["spec", "register"]}
}

test_registered_is_not_reported if {
	_paths({"register": {"number": "例-1", "entered_on": "2026-11-01"}}) == set()
	_paths({"register": {"number": "例-1"}}) == set()
}
