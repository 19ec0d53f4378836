package kijun.rules.governance.education_not_reported_test

import data.kijun.rules.governance.education_not_reported as rule

_document(spec) := {"kind": "Organization", "metadata": {"name": "sample"}, "as_of": "2026-11-01", "spec": spec}

_paths(spec) := {f.path | some f in findings} if {
	findings := rule.findings with input as _document(spec)
		with data.kijun.parameters as _parameters
}

_applies(spec) if rule.applicable with input as _document(spec)
	with data.kijun.parameters as _parameters

# 2026-03-31 is 215 days before 2026-11-01.
_parameters := {"annual_report_days": 214}

_year(year, extra) := {"education": [object.union({"fiscal_year": year}, extra)]}

test_no_report_is_reported if {
	_paths(_year(2025, {})) == {["spec", "education", 0]}
	_paths(_year(2025, {"reported_to_ciso_on": "2026-11-02"})) == {["spec", "education", 0, "reported_to_ciso_on"]}
}

test_reported_is_not_reported if _paths(_year(2025, {"reported_to_ciso_on": "2026-11-01"})) == set()

test_time_is_left_after_the_year if {
	findings := rule.findings with input as _document(_year(2025, {}))
		with data.kijun.parameters as {"annual_report_days": 215}
	count(findings) == 0
}

test_this_year_and_old_years_do_not_count if {
	_paths(_year(2026, {})) == set()
	_paths(_year(2024, {})) == {["spec", "education"]}
}

test_applies_once_a_report_is_due if {
	_applies(_year(2025, {}))
	_paths(_year(2026, {})) == set()
}

_unrecorded(spec) := {f.path | some f in found; f.key == "unrecorded"} if {
	rule.applicable with input as _document(spec) with data.kijun.parameters as _parameters
	found := rule.findings with input as _document(spec) with data.kijun.parameters as _parameters
}

test_nothing_recorded_at_all if {
	_unrecorded({}) == {["spec"]}
	_unrecorded({"education": []}) == {["spec", "education"]}
	found := rule.findings with input as _document({"education": [{"fiscal_year": 2025}]}) with data.kijun.parameters as _parameters
	not "unrecorded" in {f.key | some f in found}
}

_unseen(spec) := {[f.path, f.args.year] | some f in found} if {
	rule.applicable with input as _document(spec) with data.kijun.parameters as _parameters
	found := rule.open with input as _document(spec) with data.kijun.parameters as _parameters
}

test_the_last_year_not_on_record_is_unknown if {
	_unseen(_year(2026, {})) == {[["spec", "education"], 2025]}
	_unseen(_year(2025, {})) == set()
	not rule.applicable with input as _document(_year(2025, {})) with data.kijun.parameters as {"annual_report_days": 215}
	_unseen({}) == set()
}
