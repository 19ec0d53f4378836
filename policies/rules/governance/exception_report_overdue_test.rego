package kijun.rules.governance.exception_report_overdue_test

import data.kijun.rules.governance.exception_report_overdue as rule

_document(spec) := {"kind": "Organization", "metadata": {"name": "sample"}, "as_of": "2026-11-01", "spec": spec}

_paths(spec) := {f.path | some f in findings} if {
	findings := rule.findings with input as _document(spec)
		with data.kijun.parameters as _parameters
}

_parameters := {"exception_report_days": 31}

test_old_or_missing_is_reported if {
	_paths({}) == {["spec"]}
	_paths({"exceptions": {"last_reported_on": "2026-09-30"}}) == {["spec", "exceptions", "last_reported_on"]}
}

test_recent_is_not_reported if _paths({"exceptions": {"last_reported_on": "2026-10-01"}}) == set()
