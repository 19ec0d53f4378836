package kijun.rules.insider.review_correction_overdue_test

import data.kijun.rules.insider.review_correction_overdue as rule

_paths(spec) := {f.path | some f in findings} if {
	findings := rule.findings with input as _document(spec)
}

_applicable(spec) if rule.applicable with input as _document(spec)

_document(spec) := {"kind": "IdentityStore", "metadata": {"name": "sample"}, "as_of": "2026-11-01", "spec": spec}

_spec(extra) := {"reviews": [
	{"id": "R-1"},
	{"id": "R-2", "corrections": [object.union({"account": "a", "due_on": "2026-10-31"}, extra)]},
]}

_reported := {["spec", "reviews", 1, "corrections", 0, "due_on"]}

test_overdue_is_reported if _paths(_spec({})) == _reported

test_done_is_not_reported if _paths(_spec({"done_on": "2026-11-01"})) == set()

test_planned_completion_is_reported if _paths(_spec({"done_on": "2026-11-02"})) == _reported

test_due_today_is_not_reported if _paths(_spec({"due_on": "2026-11-01"})) == set()

test_applies_to_recorded_corrections if {
	_applicable(_spec({}))
	not _applicable({"reviews": [{"id": "R-1"}]})
	not _applicable({"reviews": [{"id": "R-1", "corrections": []}]})
}
