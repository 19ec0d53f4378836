package kijun.rules.governance.self_check_not_evaluated_test

import data.kijun.rules.governance.self_check_not_evaluated as rule

_document(spec) := {"kind": "Organization", "metadata": {"name": "sample"}, "as_of": "2026-11-01", "spec": spec}

_paths(spec) := {f.path | some f in findings} if {
	findings := rule.findings with input as _document(spec)
		with data.kijun.parameters as _parameters
}

_applies(spec) if rule.applicable with input as _document(spec)
	with data.kijun.parameters as _parameters

_parameters := {"annual_report_days": 31}

_year(year, due, extra) := {"self_checks": [object.union({"fiscal_year": year, "due_on": due}, extra)]}

test_no_report_is_reported if {
	_paths(_year(2026, "2026-09-30", {})) == {["spec", "self_checks", 0]}
	_paths(_year(2026, "2026-09-30", {"reported_to_ciso_on": "2026-11-02"})) == {["spec", "self_checks", 0, "reported_to_ciso_on"]}
}

test_reported_is_not_reported if _paths(_year(2026, "2026-09-30", {"reported_to_ciso_on": "2026-11-01"})) == set()

test_time_is_left_after_the_due_day if _paths(_year(2026, "2026-10-01", {})) == set()

test_old_years_do_not_count if _paths(_year(2024, "2024-09-30", {})) == {["spec", "self_checks"]}

test_applies_once_a_report_is_due if {
	_applies(_year(2026, "2026-09-30", {}))
	not _applies(_neither_due)
}

_unrecorded(spec) := {f.path | some f in found; f.key == "unrecorded"} if {
	rule.applicable with input as _document(spec) with data.kijun.parameters as _parameters
	found := rule.findings with input as _document(spec) with data.kijun.parameters as _parameters
}

test_nothing_recorded_at_all if {
	_unrecorded({}) == {["spec"]}
	_unrecorded({"self_checks": []}) == {["spec", "self_checks"]}
	found := rule.findings with input as _document({"self_checks": [{"fiscal_year": 2025}]}) with data.kijun.parameters as _parameters
	not "unrecorded" in {f.key | some f in found}
}

_unseen(spec) := {[f.path, f.args.year] | some f in found} if {
	rule.applicable with input as _document(spec) with data.kijun.parameters as _parameters
	found := rule.open with input as _document(spec) with data.kijun.parameters as _parameters
}

_neither_due := {"self_checks": [{"fiscal_year": 2025, "due_on": "2026-10-01"}, {"fiscal_year": 2026, "due_on": "2026-10-01"}]}

test_the_last_year_not_on_record_is_unknown_until_this_one_is_due if {
	_unseen(_year(2026, "2026-10-01", {})) == {[["spec", "self_checks"], 2025]}
	_unseen(_year(2026, "2026-09-30", {})) == set()
	_unseen({}) == set()
}
