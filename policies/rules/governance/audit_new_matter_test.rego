package kijun.rules.governance.audit_new_matter_test

import data.kijun.rules.governance.audit_new_matter as rule

_document(spec) := {"kind": "Organization", "metadata": {"name": "sample"}, "as_of": "2026-11-01", "spec": spec}

_found(spec) := {[f.path, object.get(f, "key", "")] | some f in found} if {
	found := rule.findings with input as _document(spec) with data.kijun.parameters as _parameters
}

_open(spec) := {f.path | some f in found} if {
	found := rule.open with input as _document(spec) with data.kijun.parameters as _parameters
}

_applies(spec) if rule.applicable with input as _document(spec) with data.kijun.parameters as _parameters

_parameters := {"plan_revision_days": 7, "annual_plan_grace_days": 92}

_year(year, matters) := {"audits": [{"fiscal_year": year, "planned_on": "2026-05-01", "new_matters": matters}]}

_matter(extra) := [object.union({"id": "事項1", "identified_on": "2026-10-24"}, extra)]

test_not_taken_up_is_reported if {
	_found(_year(2026, _matter({}))) == {[["spec", "audits", 0, "new_matters", 0], ""]}
	_found(_year(2025, _matter({"revised_on": "2026-11-02"}))) == {[["spec", "audits", 0, "new_matters", 0, "revised_on"], ""]}
}

test_taken_up_or_recent_is_not_reported if {
	_found(_year(2026, _matter({"revised_on": "2026-11-01"}))) == set()
	_found(_year(2026, _matter({"revised_on": "2026-10-24"}))) == set()
	count(_found(_year(2026, _matter({"revised_on": "2026-10-23"})))) == 1
	_found(_year(2026, _matter({"identified_on": "2026-10-25"}))) == set()
	_found(_year(2024, _matter({}))) == {[["spec", "audits"], "unrecorded"]}
}

test_nothing_recorded_for_the_year_is_unknown if {
	_open({"audits": [{"fiscal_year": 2025, "planned_on": "2025-05-01"}, {"fiscal_year": 2026, "planned_on": "2026-05-01"}]}) == {["spec", "audits", 1]}
	_open(_year(2026, [])) == set()
}

test_applies_where_there_is_a_plan if {
	_applies(_year(2026, _matter({})))
	_applies({"audits": [{"fiscal_year": 2026, "planned_on": "2026-05-01"}]})
	not _applies(_year(2026, []))
	_unrecorded(_year(2024, [])) == {["spec", "audits"]}
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

_unseen(spec) := {[f.path, f.args.year] | some f in found} if {
	rule.applicable with input as _document(spec) with data.kijun.parameters as _parameters
	found := rule.open with input as _document(spec) with data.kijun.parameters as _parameters
}

test_a_year_without_a_plan_is_unknown if {
	_unseen(_year(2025, [])) == {[["spec", "audits"], 2026]}
	_unseen(_year(2026, _matter({}))) == set()
	_unseen({}) == set()
}
