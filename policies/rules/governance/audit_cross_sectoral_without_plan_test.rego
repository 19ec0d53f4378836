package kijun.rules.governance.audit_cross_sectoral_without_plan_test

import data.kijun.rules.governance.audit_cross_sectoral_without_plan as rule

_document(spec) := {"kind": "Organization", "metadata": {"name": "sample"}, "as_of": "2026-11-01", "spec": spec}

_found(spec) := {[f.path, object.get(f, "key", "")] | some f in found} if {
	found := rule.findings with input as _document(spec) with data.kijun.parameters as _parameters
}

_applies(spec) if rule.applicable with input as _document(spec) with data.kijun.parameters as _parameters

_parameters := {"audit_plan_days": 31}

_finding(extra) := {"audits": [{"fiscal_year": 2026, "findings": [object.union({"id": "1", "scope": "cross_sectoral", "instructed_on": "2026-09-30"}, extra)]}]}

_planned := {"plan": "改める", "due_on": "2026-12-01", "plan_reported_on": "2026-11-01"}

_at := ["spec", "audits", 0, "findings", 0]

test_what_is_missing_is_reported if {
	_found(_finding({"plan": "改める"})) == {[_at, "due_on"], [_at, "plan_reported_on"]}
	_found(_finding(object.union(_planned, {"plan_reported_on": "2026-11-02"}))) == {[array.concat(_at, ["plan_reported_on"]), "plan_reported_on"]}
	_found(_finding(object.remove(_planned, ["plan"]))) == {[_at, "plan"]}
}

test_planned_done_or_recent_is_not_reported if {
	_found(_finding(_planned)) == set()
	_found(_finding({"done_on": "2026-11-01"})) == set()
	_found(_finding({"instructed_on": "2026-10-01"})) == set()
}

test_not_instructed_counts_from_the_report if {
	_found({"audits": [{"fiscal_year": 2026, "reported_on": "2026-09-30", "findings": [object.union(object.remove(_planned, ["due_on"]), {"id": "1", "scope": "cross_sectoral"})]}]}) == {[_at, "due_on"]}
	_found({"audits": [{"fiscal_year": 2026, "reported_on": "2026-10-01", "findings": [{"id": "1", "scope": "cross_sectoral"}]}]}) == set()
	count(_found({"audits": [{"fiscal_year": 2026, "findings": [{"id": "1", "scope": "cross_sectoral"}]}]})) == 3
}

test_issues_of_a_unit_are_not_looked_at if {
	_found(_finding({"scope": "unit"})) == set()
	_found({"audits": [{"fiscal_year": 2026, "findings": [{"id": "1", "instructed_on": "2026-09-30"}]}]}) == set()
}

test_applies_where_issues_or_their_absence_are_recorded if {
	not _applies({"audits": [{"fiscal_year": 2025}, {"fiscal_year": 2026, "findings": []}]})
	not _applies({"audits": [{"fiscal_year": 2025}, {"fiscal_year": 2026}]})
}

_unrecorded(spec) := {f.path | some f in found; f.key == "unrecorded"} if {
	rule.applicable with input as _document(spec) with data.kijun.parameters as _parameters
	found := rule.findings with input as _document(spec) with data.kijun.parameters as _parameters
}

test_nothing_recorded_at_all if {
	_unrecorded({}) == {["spec"]}
	_unrecorded({"audits": []}) == {["spec", "audits"]}
	found := rule.findings with input as _document({"audits": [{"fiscal_year": 2025}]}) with data.kijun.parameters as _parameters
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
	not _applies({"audits": [{"fiscal_year": 2025}, {"fiscal_year": 2026, "findings": [{"id": "1", "scope": "unit"}]}]})
}

_unseen(spec) := {[f.path, f.args.year] | some f in found} if {
	rule.applicable with input as _document(spec) with data.kijun.parameters as _parameters
	found := rule.open with input as _document(spec) with data.kijun.parameters as _parameters
}

test_the_last_year_not_on_record_is_unknown_until_this_one_is_reported if {
	_unseen({"audits": [{"fiscal_year": 2026, "findings": []}]}) == {[["spec", "audits"], 2025]}
	_unseen({"audits": [{"fiscal_year": 2026, "reported_on": "2026-11-01", "findings": [{"id": "1", "scope": "cross_sectoral"}]}]}) == set()
	_unseen({}) == set()
}

test_an_issue_without_its_scope_is_unknown if {
	_unseen({"audits": [{"fiscal_year": 2025, "findings": [{"id": "1"}, {"id": "2", "scope": "unit"}]}]}) == {[["spec", "audits", 0, "findings", 0], 2025]}
}
