package kijun.rules.governance.self_check_not_instructed_test

import data.kijun.rules.governance.self_check_not_instructed as rule

_document(spec) := {"kind": "Organization", "metadata": {"name": "sample"}, "as_of": "2026-11-01", "spec": spec}

_found(spec) := {[f.path, object.get(f, "key", "")] | some f in found} if {
	found := rule.findings with input as _document(spec)
}

_applies(spec) if rule.applicable with input as _document(spec)

_year(year, extra) := {"units": [{"name": "官房"}, {"name": "企画部"}], "self_checks": [object.union({"fiscal_year": year, "due_on": "2026-10-31"}, extra)]}

_both := [{"unit": "官房", "instructed_on": "2026-10-31"}, {"unit": "企画部", "instructed_on": "2026-10-01"}]

test_a_unit_without_an_instruction_is_reported if {
	_found(_year(2026, {"units": [{"unit": "官房", "instructed_on": "2026-10-31"}, {"unit": "企画部"}]})) == {[["spec", "self_checks", 0, "units"], "企画部"]}
	_found(_year(2026, {"units": [{"unit": "官房", "instructed_on": "2026-11-01"}, {"unit": "企画部", "instructed_on": "2026-10-31"}]})) == {[["spec", "self_checks", 0, "units"], "官房"]}
	_found(_year(2025, {})) == {[["spec", "self_checks", 0], "官房"], [["spec", "self_checks", 0], "企画部"]}
}

test_instructed_is_not_reported if _found(_year(2026, {"units": _both})) == set()

test_applies_once_it_is_due if {
	_applies(_year(2026, {}))
	not _applies(object.union(_year(2026, {}), _neither_due))
	count(rule.findings) == 1 with input as _document(_year(2024, {}))
	_unrecorded(_year(2024, {})) == {["spec", "self_checks"]}
	not _applies({"units": [], "self_checks": [{"fiscal_year": 2026, "due_on": "2026-10-31"}]})
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

_unseen(spec) := {[f.path, f.args.year] | some f in found} if {
	rule.applicable with input as _document(spec)
	found := rule.open with input as _document(spec)
}

_neither_due := {"self_checks": [{"fiscal_year": 2025, "due_on": "2026-11-01"}, {"fiscal_year": 2026, "due_on": "2026-11-01"}]}

test_the_last_year_not_on_record_is_unknown_until_this_one_is_due if {
	_unseen(_year(2026, {"due_on": "2026-11-01"})) == {[["spec", "self_checks"], 2025]}
	_unseen(_year(2026, {})) == set()
	_unseen({}) == set()
}
