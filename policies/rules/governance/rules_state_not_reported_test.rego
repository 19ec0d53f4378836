package kijun.rules.governance.rules_state_not_reported_test

import data.kijun.rules.governance.rules_state_not_reported as rule

_document(spec) := {"kind": "Organization", "metadata": {"name": "sample"}, "as_of": "2026-11-01", "spec": spec}

_found(spec) := {[f.path, object.get(f, "key", "")] | some f in found} if {
	found := rule.findings with input as _document(spec) with data.kijun.parameters as _parameters
}

_parameters := {"rules_state_days": 31}

_day(day) := {"rule_management": {"state_reported_on": day}}

test_no_recent_report_is_reported if {
	_found({}) == {[["spec"], ""]}
	_found(_day("2026-09-30")) == {[["spec", "rule_management", "state_reported_on"], ""]}
	_found(_day("2026-11-02")) == {[["spec", "rule_management", "state_reported_on"], ""]}
}

test_recent_is_not_reported if _found(_day("2026-10-01")) == set()
