package kijun.rules.governance.exception_dates_contradict_test

import data.kijun.rules.governance.exception_dates_contradict as rule

_document(spec) := {"kind": "Exception", "metadata": {"name": "sample"}, "as_of": "2026-11-01", "spec": spec}

_keys(spec) := {[f.path, f.key] | some f in findings} if {
	findings := rule.findings with input as _document(spec)
}

_at := ["spec", "approval", "approved_on"]

_dates(applied, approved, expires) := {"applied_on": applied, "approval": {"approved_on": approved}, "expires_on": expires}

test_each_contradiction_is_reported if {
	_keys(_dates("2026-04-02", "2026-04-01", "2026-12-31")) == {[_at, "applied_on"]}
	_keys(_dates("2026-03-01", "2026-04-01", "2026-03-31")) == {[_at, "expires_on"]}
	_keys(_dates("2026-03-01", "2026-11-02", "2026-12-31")) == {[_at, "as_of"]}
}

test_dates_in_order_are_not_reported if {
	_keys(_dates("2026-11-01", "2026-11-01", "2026-11-01")) == set()
	_keys({"approval": {"approved_on": "2026-04-01"}, "expires_on": "2026-12-31"}) == set()
}
