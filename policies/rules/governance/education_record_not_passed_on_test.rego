package kijun.rules.governance.education_record_not_passed_on_test

import data.kijun.rules.governance.education_record_not_passed_on as rule

_document(spec) := {"kind": "Organization", "metadata": {"name": "sample"}, "as_of": "2026-11-01", "spec": spec}

_found(spec) := {[f.path, object.get(f, "key", "")] | some f in found} if {
	found := rule.findings with input as _document(spec) with data.kijun.parameters as _parameters
}

_applies(spec) if rule.applicable with input as _document(spec) with data.kijun.parameters as _parameters

_parameters := {"annual_report_days": 92}

_year(year, extra) := {"education": [object.union({"fiscal_year": year}, extra)]}

test_not_reported_is_reported if {
	_found(_year(2025, {})) == {[["spec", "education", 0], "reported_to_officers_on"], [["spec", "education", 0], "reported_to_head_on"]}
	_found(_year(2025, {"reported_to_officers_on": "2026-11-01", "reported_to_head_on": "2026-11-02"})) == {[["spec", "education", 0, "reported_to_head_on"], "reported_to_head_on"]}
}

test_reported_is_not_reported if _found(_year(2025, {"reported_to_officers_on": "2026-11-01", "reported_to_head_on": "2026-11-01"})) == set()

test_applies_once_the_report_is_due if {
	_applies(_year(2025, {}))
	_found(_year(2026, {})) == set()
	_unrecorded(_year(2024, {})) == {["spec", "education"]}
	_found(_year(2024, {})) == {[["spec", "education"], "unrecorded"]}
}

test_the_last_day_is_not_yet_over if {
	not rule.applicable with input as object.union(_document(_year(2025, {})), {"as_of": "2026-07-01"}) with data.kijun.parameters as _parameters
	rule.applicable with input as object.union(_document(_year(2025, {})), {"as_of": "2026-07-02"}) with data.kijun.parameters as _parameters
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
	_unseen({}) == set()
}
