package kijun.rules.governance.self_check_form_not_on_file_test

import data.kijun.rules.governance.self_check_form_not_on_file as rule

_document(spec) := {"kind": "Organization", "metadata": {"name": "sample"}, "as_of": "2026-11-01", "spec": spec}

_found(spec) := {[f.path, object.get(f, "key", "")] | some f in found} if {
	found := rule.findings with input as _document(spec) with data.kijun.workspace.files as {"docs/a.md": {"sha256": "aa"}}
}

_applies(spec) if rule.applicable with input as _document(spec) with data.kijun.workspace.files as {"docs/a.md": {"sha256": "aa"}}

_form(year, extra) := {"self_checks": [{"fiscal_year": year, "forms": [object.union({"name": "職員用", "prepared_on": "2026-09-01"}, extra)]}]}

test_not_on_file_is_reported if {
	_found(_form(2026, {})) == {[["spec", "self_checks", 0, "forms", 0], ""]}
	_found(_form(2025, {"file": "docs/b.md"})) == {[["spec", "self_checks", 0, "forms", 0, "file"], ""]}
}

test_on_file_is_not_reported if _found(_form(2026, {"file": "docs/a.md"})) == set()

test_applies_to_prepared_forms if {
	_applies(_form(2026, {}))
	not _applies(_form(2024, {}))
	not _applies(_form(2026, {"prepared_on": "2026-11-02"}))
	_found(_form(2024, {})) == set()
	_found(_form(2026, {"prepared_on": "2026-11-02"})) == set()
}
