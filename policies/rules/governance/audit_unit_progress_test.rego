package kijun.rules.governance.audit_unit_progress_test

import data.kijun.rules.governance.audit_unit_progress as rule

_document(spec) := {"kind": "Organization", "metadata": {"name": "sample"}, "as_of": "2026-11-01", "spec": spec}

_found(spec) := {[f.path, object.get(f, "key", "")] | some f in found} if {
	found := rule.findings with input as _document(spec) with data.kijun.parameters as _parameters
}

_applies(spec) if rule.applicable with input as _document(spec) with data.kijun.parameters as _parameters

_parameters := {"audit_progress_days": 31}

_finding(extra) := {"audits": [{"fiscal_year": 2026, "findings": [object.union({"id": "1", "scope": "unit", "plan": "改める", "plan_reported_on": "2026-09-30"}, extra)]}]}

_at := ["spec", "audits", 0, "findings", 0]

test_nothing_recent_is_reported if {
	_found(_finding({})) == {[_at, ""]}
	_found(_finding({"progress_reported_on": "2026-11-02"})) == {[array.concat(_at, ["progress_reported_on"]), ""]}
}

test_recent_or_done_is_not_reported if {
	_found(_finding({"progress_reported_on": "2026-10-01"})) == set()
	_found(_finding({"plan_reported_on": "2026-10-01"})) == set()
	_found(_finding({"instructed_on": "2026-10-01"})) == set()
	_found(_finding({"done_on": "2026-11-01"})) == set()
}

test_no_plan_and_other_issues_are_left_to_other_rules if {
	_found({"audits": [{"fiscal_year": 2026, "findings": [{"id": "1", "scope": "unit"}]}]}) == set()
	_found(_finding({"scope": "cross_sectoral"})) == set()
}

test_applies_where_issues_or_their_absence_are_recorded if {
	not _applies({"audits": [{"fiscal_year": 2026, "findings": []}]})
	not _applies({"audits": [{"fiscal_year": 2026}]})
}

test_an_issue_without_reach_is_of_a_unit if {
	_found({"audits": [{"fiscal_year": 2026, "findings": [{"id": "1", "plan": "改める"}]}]}) == {[_at, ""]}
}

test_applies_to_issues_of_a_unit if {
	rule.applicable with input as _document({"audits": [{"fiscal_year": 2026, "findings": [{"id": "1", "scope": "unit"}]}]})
	not rule.applicable with input as _document({"audits": [{"fiscal_year": 2026, "findings": [{"id": "1", "scope": "cross_sectoral"}]}]})
}

_done(year, extra) := _found({"audits": [{"fiscal_year": year, "findings": [object.union({"id": "1", "scope": "unit", "done_on": "2026-09-30"}, extra)]}]})

test_done_without_a_report_is_reported if {
	_done(2026, {}) == {[_at, "result"]}
	_done(2025, {"result_reported_on": "2026-11-02"}) == {[array.concat(_at, ["result_reported_on"]), "result"]}
	_done(2026, {"result_reported_on": "2026-11-01"}) == set()
	_done(2026, {"plan_reported_on": "2026-11-01"}) == set()
	_done(2026, {"done_on": "2026-10-01"}) == set()
	_done(2026, {"scope": "cross_sectoral"}) == set()
	_done(2024, {}) == set()
}
