package kijun.rules.governance.audit_not_reported_test

import data.kijun.rules.governance.audit_not_reported as rule

_document(spec) := {"kind": "Organization", "metadata": {"name": "sample"}, "as_of": "2026-11-01", "spec": spec}

_paths(spec) := {f.path | some f in findings} if {
	findings := rule.findings with input as _document(spec)
}

_applies(spec) if rule.applicable with input as _document(spec)

_year(year, due, extra) := {"audits": [object.union({"fiscal_year": year, "report_due_on": due}, extra)]}

test_no_report_is_reported if {
	_paths(_year(2026, "2026-10-31", {})) == {["spec", "audits", 0]}
	_paths(_year(2026, "2026-10-31", {"reported_on": "2026-11-02"})) == {["spec", "audits", 0, "reported_on"]}
	_paths({"audits": [{"fiscal_year": 2025}]}) == {["spec", "audits", 0]}
}

test_reported_is_not_reported if _paths(_year(2026, "2026-10-31", {"reported_on": "2026-11-01"})) == set()

test_before_the_due_day_nothing_is_reported if _paths(_year(2026, "2026-11-01", {})) == set()

test_old_years_do_not_count if _paths(_year(2024, "2024-10-31", {})) == {["spec", "audits"]}

test_applies_once_due if {
	_applies(_year(2026, "2026-10-31", {}))
	not _applies(_year(2026, "2026-11-01", {"reported_on": "2026-11-01"}))
	not _applies({"audits": [{"fiscal_year": 2025, "report_due_on": "2026-11-01"}]})
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

_unseen(spec) := {[f.path, f.args.year] | some f in found} if {
	rule.applicable with input as _document(spec)
	found := rule.open with input as _document(spec)
}

test_the_last_year_not_on_record_is_unknown_until_this_one_is_due_or_reported if {
	_unseen(_year(2026, "2026-11-01", {})) == {[["spec", "audits"], 2025]}
	_unseen(_year(2026, "2026-11-01", {"reported_on": "2026-11-02"})) == {[["spec", "audits"], 2025]}
	_unseen(_year(2026, "2026-10-31", {})) == set()
	_unseen({}) == set()
}
