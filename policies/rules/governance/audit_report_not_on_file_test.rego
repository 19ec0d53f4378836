package kijun.rules.governance.audit_report_not_on_file_test

import data.kijun.rules.governance.audit_report_not_on_file as rule

_document(spec) := {"kind": "Organization", "metadata": {"name": "sample"}, "as_of": "2026-11-01", "spec": spec}

_found(spec) := {[f.path, object.get(f, "key", "")] | some f in found} if {
	found := rule.findings with input as _document(spec) with data.kijun.workspace.files as {"docs/a.md": {"sha256": "aa"}}
}

_applies(spec) if rule.applicable with input as _document(spec) with data.kijun.workspace.files as {"docs/a.md": {"sha256": "aa"}}

_year(year, extra) := {"audits": [object.union({"fiscal_year": year, "reported_on": "2026-11-01", "auditors": [{"name": "甲"}], "report_file": "docs/a.md"}, extra)]}

test_what_is_missing_is_reported if {
	_found(_year(2026, {"auditors": []})) == {[["spec", "audits", 0, "auditors"], "auditors"]}
	_found(_year(2026, {"report_file": "docs/b.md"})) == {[["spec", "audits", 0, "report_file"], "report_file"]}
	_found({"audits": [{"fiscal_year": 2025, "reported_on": "2026-03-01"}]}) == {[["spec", "audits", 0], "auditors"], [["spec", "audits", 0], "report_file"]}
}

test_complete_is_not_reported if _found(_year(2026, {})) == set()

test_applies_to_reported_audits if {
	_applies(_year(2026, {}))
	not _applies(_year(2026, {"reported_on": "2026-11-02"}))
	not _applies(_year(2024, {}))
}
