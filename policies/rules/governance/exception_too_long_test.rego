package kijun.rules.governance.exception_too_long_test

import data.kijun.rules.governance.exception_too_long as rule

_document(spec) := {"kind": "Exception", "metadata": {"name": "sample"}, "as_of": "2026-11-01", "spec": spec}

_paths(spec) := {f.path | some f in findings} if {
	findings := rule.findings with input as _document(spec)
		with data.kijun.parameters as _parameters
}

_parameters := {"exception_days": 366}

_term(approved, expires) := {"approval": {"approved_on": approved}, "expires_on": expires}

test_a_longer_term_is_reported if _paths(_term("2026-04-01", "2027-04-03")) == {["spec", "expires_on"]}

test_the_longest_term_is_not_reported if _paths(_term("2026-04-01", "2027-04-02")) == set()
