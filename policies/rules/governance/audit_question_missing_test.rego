package kijun.rules.governance.audit_question_missing_test

import data.kijun.rules.governance.audit_question_missing as rule

_document(spec) := {"kind": "Organization", "metadata": {"name": "sample"}, "as_of": "2026-11-01", "spec": spec}

_keys(spec) := {[f.path, f.key] | some f in findings} if {
	findings := rule.findings with input as _document(spec)
}

_applies(spec) if rule.applicable with input as _document(spec)

_year(year, reported, questions) := {"audits": [{"fiscal_year": year, "reported_on": reported, "questions": questions}]}

_at := ["spec", "audits", 0, "questions"]

test_each_missing_question_is_reported if {
	_keys(_year(2026, "2026-11-01", ["rules_conform", "practice_conforms"])) == {[_at, "standards_conform"]}
	_keys(_year(2026, "2026-11-01", ["standards_conform"])) == {[_at, "rules_conform"], [_at, "practice_conforms"]}
}

test_no_questions_are_reported if {
	count(_keys({"audits": [{"fiscal_year": 2026, "reported_on": "2026-10-01"}]})) == 3
}

test_all_three_are_not_reported if _keys(_year(2026, "2026-11-01", ["standards_conform", "rules_conform", "practice_conforms"])) == set()

test_unreported_and_old_audits_are_not_looked_at if {
	_keys(_year(2026, "2026-11-02", [])) == set()
	_keys(_year(2024, "2024-10-01", [])) == set()
}

test_applies_to_reported_audits if {
	_applies(_year(2026, "2026-11-01", []))
	not _applies(_year(2026, "2026-11-02", []))
}
