package kijun.rules.governance.improvement_result_not_reported_test

import data.kijun.rules.governance.improvement_result_not_reported as rule

_document(spec) := {"kind": "Organization", "metadata": {"name": "sample"}, "as_of": "2026-11-01", "spec": spec}

_found(spec) := {[f.path, object.get(f, "key", "")] | some f in found} if {
	found := rule.findings with input as _document(spec) with data.kijun.parameters as _parameters
}

_applies(spec) if rule.applicable with input as _document(spec) with data.kijun.parameters as _parameters

_parameters := {"annual_report_days": 31}

_year(year, extra) := {"self_checks": [{"fiscal_year": year, "improvements": [object.union({"id": "1", "done_on": "2026-09-30"}, extra)]}]}

test_not_reported_is_reported if {
	_found(_year(2026, {})) == {[["spec", "self_checks", 0, "improvements", 0], ""]}
	_found(_year(2025, {"result_reported_on": "2026-11-02"})) == {[["spec", "self_checks", 0, "improvements", 0, "result_reported_on"], ""]}
}

test_reported_is_not_reported if _found(_year(2026, {"result_reported_on": "2026-11-01"})) == set()

test_applies_some_time_after_completion if {
	_applies(_year(2026, {}))
	not _applies(_year(2026, {"done_on": "2026-10-01"}))
	not _applies(_year(2024, {}))
}

test_past_its_due_day_a_result_is_reported_too if {
	_found({"self_checks": [{"fiscal_year": 2026, "improvements": [{"id": "1", "due_on": "2026-09-30"}]}]}) == {[["spec", "self_checks", 0, "improvements", 0], ""]}
	_found({"self_checks": [{"fiscal_year": 2026, "improvements": [{"id": "1", "due_on": "2026-10-01"}]}]}) == set()
	_found({"self_checks": [{"fiscal_year": 2026, "improvements": [{"id": "1"}]}]}) == set()
}

_unseen(spec) := {[f.path, f.args.year] | some f in found} if {
	rule.applicable with input as _document(spec) with data.kijun.parameters as _parameters
	found := rule.open with input as _document(spec) with data.kijun.parameters as _parameters
}

_undated(year, extra) := {"self_checks": [{"fiscal_year": year, "improvements": [object.union({"id": "1"}, extra)]}]}

test_neither_done_nor_with_a_due_day_is_unknown if {
	_unseen(_undated(2026, {})) == {[["spec", "self_checks", 0, "improvements", 0], 2026]}
	_unseen(_undated(2025, {"done_on": "2026-11-02"})) == {[["spec", "self_checks", 0, "improvements", 0], 2025]}
	_unseen(_undated(2025, {"result_reported_on": "2026-11-02"})) == {[["spec", "self_checks", 0, "improvements", 0], 2025]}
	not _applies(_undated(2026, {"due_on": "2026-12-01"}))
	not _applies(_undated(2026, {"done_on": "2026-11-01"}))
	not _applies(_undated(2026, {"result_reported_on": "2026-11-01"}))
	not _applies(_undated(2024, {}))
}
