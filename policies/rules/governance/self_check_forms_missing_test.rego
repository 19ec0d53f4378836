package kijun.rules.governance.self_check_forms_missing_test

import data.kijun.rules.governance.self_check_forms_missing as rule

_document(spec) := {"kind": "Organization", "metadata": {"name": "sample"}, "as_of": "2026-11-01", "spec": spec}

_paths(spec) := {f.path | some f in findings} if {
	findings := rule.findings with input as _document(spec)
}

_applies(spec) if rule.applicable with input as _document(spec)

_year(year, planned, extra) := {"self_checks": [object.union({"fiscal_year": year, "planned_on": planned}, extra)]}

test_no_forms_are_reported if {
	_paths(_year(2026, "2026-05-01", {})) == {["spec", "self_checks", 0]}
	_paths(_year(2026, "2026-05-01", {"forms": [{"name": "甲"}, {"name": "乙", "prepared_on": "2026-11-02"}]})) == {["spec", "self_checks", 0, "forms"]}
}

test_a_prepared_form_is_enough if _paths(_year(2026, "2026-05-01", {"forms": [{"name": "甲"}, {"name": "乙", "prepared_on": "2026-11-01"}]})) == set()

test_unplanned_and_old_years_do_not_count if {
	_paths(_year(2026, "2026-11-02", {})) == set()
	_paths(_year(2024, "2024-05-01", {})) == {["spec", "self_checks"]}
}

test_applies_to_planned_years if {
	_applies(_year(2026, "2026-11-01", {}))
	not _applies(_year(2026, "2026-11-02", {}))
}

_unrecorded(spec) := {f.path | some f in found; f.key == "unrecorded"} if {
	rule.applicable with input as _document(spec)
	found := rule.findings with input as _document(spec)
}

test_nothing_recorded_at_all if {
	_unrecorded({}) == {["spec"]}
	_unrecorded({"self_checks": []}) == {["spec", "self_checks"]}
	found := rule.findings with input as _document({"self_checks": [{"fiscal_year": 2025}]})
	not "unrecorded" in {f.key | some f in found}
}
