package kijun.rules.governance.audit_finding_without_plan_test

import data.kijun.rules.governance.audit_finding_without_plan as rule

_document(spec) := {"kind": "Organization", "metadata": {"name": "sample"}, "as_of": "2026-11-01", "spec": spec}

_paths(spec) := {f.path | some f in findings} if {
	findings := rule.findings with input as _document(spec)
}

_applies(spec) if rule.applicable with input as _document(spec)

_finding(extra) := {"audits": [{"fiscal_year": 2026, "findings": [object.union({"id": "指摘1"}, extra)]}]}

_at := {["spec", "audits", 0, "findings", 0]}

test_no_plan_or_day_is_reported if {
	_paths(_finding({"plan": "改める", "plan_reported_on": "2026-10-01"})) == _at
	_paths(_finding({"due_on": "2026-12-31", "plan_reported_on": "2026-10-01"})) == _at
	_paths(_finding({"done_on": "2026-11-02"})) == _at
}

test_issues_across_the_agency_are_left_to_another_rule if {
	_paths(_finding({"scope": "cross_sectoral"})) == set()
	_paths(_finding({"scope": "unit"})) == _at
}

test_planned_or_done_is_not_reported if {
	_paths(_finding({"plan": "改める", "due_on": "2026-12-31", "plan_reported_on": "2026-11-01"})) == set()
	_paths(_finding({"plan": "改める", "due_on": "2026-12-31", "plan_reported_on": "2026-11-02"})) == _at
	_paths(_finding({"plan": "改める", "due_on": "2026-12-31"})) == _at
	_paths(_finding({"done_on": "2026-11-01"})) == set()
}

test_applies_where_findings_or_their_absence_are_recorded if {
	_applies(_finding({}))
	not _applies({"audits": [{"fiscal_year": 2025}, {"fiscal_year": 2026, "findings": []}]})
	not _applies({"audits": [{"fiscal_year": 2025}, {"fiscal_year": 2026}]})
}

_unrecorded(spec) := {f.path | some f in found; f.key == "unrecorded"} if {
	rule.applicable with input as _document(spec)
	found := rule.findings with input as _document(spec)
}

test_nothing_recorded_at_all if {
	_unrecorded({}) == {["spec"]}
	_unrecorded({"audits": []}) == {["spec", "audits"]}
	found := rule.findings with input as _document({"audits": [{"fiscal_year": 2025}]})
	not "unrecorded" in {f.key | some f in found}
}

_open(spec) := {f.path | some f in found} if {
	rule.applicable with input as _document(spec)
	found := rule.open with input as _document(spec)
}

test_a_report_without_issues_is_unknown if {
	_open({"audits": [{"fiscal_year": 2026, "reported_on": "2026-11-01"}]}) == {["spec", "audits", 0]}
	not _applies({"audits": [{"fiscal_year": 2025}, {"fiscal_year": 2026, "reported_on": "2026-11-02"}]})
	not _applies({"audits": [{"fiscal_year": 2025}, {"fiscal_year": 2024, "reported_on": "2025-03-01"}]})
	not _applies({"audits": [{"fiscal_year": 2025}, {"fiscal_year": 2026, "reported_on": "2026-11-01", "findings": []}]})
	not _applies({"audits": [{"fiscal_year": 2025}, {"fiscal_year": 2026, "findings": [{"id": "1", "scope": "cross_sectoral"}]}]})
}

_unseen(spec) := {[f.path, f.args.year] | some f in found} if {
	rule.applicable with input as _document(spec)
	found := rule.open with input as _document(spec)
}

test_the_last_year_not_on_record_is_unknown_until_this_one_is_reported if {
	_unseen({"audits": [{"fiscal_year": 2026, "findings": []}]}) == {[["spec", "audits"], 2025]}
	_unseen({"audits": [{"fiscal_year": 2026, "reported_on": "2026-11-01", "findings": [{"id": "1", "scope": "unit"}]}]}) == set()
	_unseen({}) == set()
}
