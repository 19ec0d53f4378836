package kijun.rules.governance.self_check_not_judged_by_ciso_test

import data.kijun.rules.governance.self_check_not_judged_by_ciso as rule

_document(spec) := {"kind": "Organization", "metadata": {"name": "sample"}, "as_of": "2026-11-01", "spec": spec}

_found(spec) := {[f.path, object.get(f, "key", "")] | some f in found} if {
	found := rule.findings with input as _document(spec) with data.kijun.parameters as _parameters
}

_applies(spec) if rule.applicable with input as _document(spec) with data.kijun.parameters as _parameters

_parameters := {"annual_report_days": 31}

_year(year, extra) := {"self_checks": [object.union({"fiscal_year": year, "reported_to_ciso_on": "2026-09-30"}, extra)]}

test_no_evaluation_is_reported if {
	_found(_year(2026, {})) == {[["spec", "self_checks", 0], ""]}
	_found(_year(2025, {"evaluated_by_ciso_on": "2026-11-02"})) == {[["spec", "self_checks", 0, "evaluated_by_ciso_on"], ""]}
}

test_an_improvement_not_instructed_is_reported if {
	_found(_year(2026, {"evaluated_by_ciso_on": "2026-11-01", "improvements": [{"id": "1"}, {"id": "2", "instructed_on": "2026-11-01"}]})) == {[["spec", "self_checks", 0, "improvements", 0], ""]}
	_found(_year(2026, {"evaluated_by_ciso_on": "2026-11-01", "improvements": [{"id": "1", "instructed_on": "2026-11-02"}]})) == {[["spec", "self_checks", 0, "improvements", 0, "instructed_on"], ""]}
}

test_evaluated_is_not_reported if _found(_year(2026, {"evaluated_by_ciso_on": "2026-11-01", "improvements": []})) == set()

test_applies_some_time_after_the_report if {
	_applies(_year(2026, {}))
	not _applies({"self_checks": [{"fiscal_year": 2025, "reported_to_ciso_on": "2026-10-01"}]})
	count(rule.findings) == 1 with input as _document(_year(2024, {})) with data.kijun.parameters as _parameters
	_unrecorded(_year(2024, {})) == {["spec", "self_checks"]}
	not _applies(_both({}, {}))
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

_open(spec) := {f.path | some f in found} if {
	found := rule.open with input as _document(spec) with data.kijun.parameters as _parameters
}

test_improvements_not_stated_are_unknown if {
	_open(_year(2026, {"evaluated_by_ciso_on": "2026-11-01"})) == {["spec", "self_checks", 0]}
	_open(_year(2026, {"evaluated_by_ciso_on": "2026-11-01", "improvements": []})) == set()
	_open({"self_checks": [{"fiscal_year": 2025, "reported_to_ciso_on": "2026-10-01"}]}) == set()
}

_unseen(spec) := {[f.path, f.args.year] | some f in found} if {
	rule.applicable with input as _document(spec) with data.kijun.parameters as _parameters
	found := rule.open with input as _document(spec) with data.kijun.parameters as _parameters
}

_both(last, this) := {"self_checks": [object.union({"fiscal_year": 2025, "due_on": "2026-12-01"}, last), object.union({"fiscal_year": 2026, "due_on": "2026-12-01"}, this)]}

test_results_due_and_not_reported_are_unknown if {
	_unseen(_both({"due_on": "2026-09-30"}, {})) == {[["spec", "self_checks", 0], 2025]}
	_unseen(_both({"due_on": "2026-09-30", "reported_to_ciso_on": "2026-11-02"}, {})) == {[["spec", "self_checks", 0], 2025]}
	_unseen({"self_checks": [{"fiscal_year": 2026, "due_on": "2026-09-30"}, {"fiscal_year": 2025, "reported_to_ciso_on": "2026-09-30", "improvements": []}]}) == {[["spec", "self_checks", 0], 2026]}
	not _applies(_both({"due_on": "2026-10-01"}, {}))
	not _applies(_both({"due_on": "2026-09-30", "reported_to_ciso_on": "2026-11-01"}, {}))
	not _applies({"self_checks": [{"fiscal_year": 2024, "due_on": "2024-09-30"}, {"fiscal_year": 2025, "due_on": "2026-12-01"}]})
}

test_the_last_year_not_on_record_is_unknown_until_this_one_is_reported if {
	_unseen({"self_checks": [{"fiscal_year": 2026}]}) == {[["spec", "self_checks"], 2025]}
	_unseen(_year(2026, {"improvements": []})) == set()
	_unseen({}) == set()
}
