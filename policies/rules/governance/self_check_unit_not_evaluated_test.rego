package kijun.rules.governance.self_check_unit_not_evaluated_test

import data.kijun.rules.governance.self_check_unit_not_evaluated as rule

_document(spec) := {"kind": "Organization", "metadata": {"name": "sample"}, "as_of": "2026-11-01", "spec": spec}

_found(spec) := {[f.path, object.get(f, "key", "")] | some f in found} if {
	found := rule.findings with input as _document(spec) with data.kijun.parameters as _parameters
}

_applies(spec) if rule.applicable with input as _document(spec) with data.kijun.parameters as _parameters

_parameters := {"annual_report_days": 31}

_year(year, extra) := {"units": [{"name": "官房"}], "self_checks": [object.union({"fiscal_year": year, "due_on": "2026-09-30"}, extra)]}

test_what_is_missing_is_reported if {
	_found(_year(2026, {"units": [{"unit": "官房", "evaluated_on": "2026-11-01"}]})) == {[["spec", "self_checks", 0, "units"], "官房 reported_to_head_on"]}
	_found(_year(2026, {"units": [{"unit": "官房", "evaluated_on": "2026-11-02", "reported_to_head_on": "2026-11-01"}]})) == {[["spec", "self_checks", 0, "units"], "官房 evaluated_on"]}
	_found(_year(2025, {})) == {[["spec", "self_checks", 0], "官房 evaluated_on"], [["spec", "self_checks", 0], "官房 reported_to_head_on"]}
}

test_evaluated_is_not_reported if _found(_year(2026, {"units": [{"unit": "官房", "evaluated_on": "2026-11-01", "reported_to_head_on": "2026-11-01"}]})) == set()

test_applies_once_the_report_is_due if {
	_applies(_year(2026, {}))
	not _applies(object.union(_year(2026, {}), _neither_due))
	count(rule.findings) == 1 with input as _document(_year(2024, {})) with data.kijun.parameters as _parameters
	_unrecorded(_year(2024, {})) == {["spec", "self_checks"]}
	not _applies({"units": [], "self_checks": [{"fiscal_year": 2026, "due_on": "2026-09-30"}]})
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
	_unseen(_year(2026, {"due_on": "2026-10-01"})) == {[["spec", "self_checks"], 2025]}
	_unseen(_year(2026, {})) == set()
	_unseen({}) == set()
}
