package kijun.rules.governance.audit_issue_not_instructed_test

import data.kijun.rules.governance.audit_issue_not_instructed as rule

_document(spec) := {"kind": "Organization", "metadata": {"name": "sample"}, "as_of": "2026-11-01", "spec": spec}

_found(spec) := {[f.path, object.get(f, "key", "")] | some f in found} if {
	found := rule.findings with input as _document(spec) with data.kijun.parameters as _parameters
}

_open(spec) := {f.path | some f in found} if {
	found := rule.open with input as _document(spec) with data.kijun.parameters as _parameters
}

_applies(spec) if rule.applicable with input as _document(spec) with data.kijun.parameters as _parameters

_parameters := {"audit_instruction_days": 31}

_year(year, reported, extra) := {"audits": [{"fiscal_year": year, "reported_on": reported, "findings": [object.union({"id": "1"}, extra)]}]}

test_not_instructed_is_reported if {
	_found(_year(2026, "2026-09-30", {})) == {[["spec", "audits", 0, "findings", 0], ""]}
	_found(_year(2025, "2026-09-30", {"instructed_on": "2026-11-02"})) == {[["spec", "audits", 0, "findings", 0, "instructed_on"], ""]}
}

test_instructed_done_or_recent_is_not_reported if {
	_found(_year(2026, "2026-09-30", {"instructed_on": "2026-11-01"})) == set()
	_found(_year(2026, "2026-09-30", {"done_on": "2026-11-01"})) == set()
	_found(_year(2026, "2026-10-01", {})) == set()
}

test_no_statement_of_issues_is_unknown if {
	_open({"audits": [{"fiscal_year": 2026, "reported_on": "2026-11-01"}]}) == {["spec", "audits", 0]}
	_open({"audits": [{"fiscal_year": 2026, "reported_on": "2026-11-01", "findings": []}]}) == set()
}

test_applies_to_reported_audits if {
	_applies(_year(2026, "2026-11-01", {}))
	not _applies(_year(2025, "2026-11-02", {}))
	count(rule.findings) == 1 with input as _document(_year(2024, "2025-03-01", {})) with data.kijun.parameters as _parameters
	_unrecorded(_year(2024, "2026-11-01", {})) == {["spec", "audits"]}
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

test_the_last_year_not_on_record_is_unknown_until_this_one_is_reported if {
	_unseen(_year(2026, "2026-11-02", {})) == {[["spec", "audits"], 2025]}
	_unseen(_year(2026, "2026-11-01", {})) == set()
	_unseen({}) == set()
}
