package kijun.rules.governance.self_check_improvement_overdue_test

import data.kijun.rules.governance.self_check_improvement_overdue as rule

_document(spec) := {"kind": "Organization", "metadata": {"name": "sample"}, "as_of": "2026-11-01", "spec": spec}

_paths(spec) := {f.path | some f in findings} if {
	findings := rule.findings with input as _document(spec)
}

_applies(spec) if rule.applicable with input as _document(spec)

_entries(entries) := {"self_checks": [{"fiscal_year": 2026, "improvements": entries}]}

test_overdue_is_reported if {
	_paths(_entries([{"id": "1", "due_on": "2026-11-01"}, {"id": "2", "due_on": "2026-10-31"}])) == {["spec", "self_checks", 0, "improvements", 1, "due_on"]}
}

test_done_is_not_reported if _paths(_entries([{"id": "1", "due_on": "2026-10-31", "done_on": "2026-10-30"}])) == set()

test_applies_where_something_is_to_be_improved if {
	_applies(_entries([{"id": "1"}]))
	not _applies(_entries([]))
}

_open(spec) := {f.path | some f in unknown} if {
	unknown := rule.open with input as _document(spec)
}

test_no_due_date_is_open if {
	_open(_entries([{"id": "1"}])) == {["spec", "self_checks", 0, "improvements", 0]}
	_open(_entries([{"id": "1", "due_on": "2026-10-31"}])) == set()
	_open(_entries([{"id": "1", "done_on": "2026-11-01"}])) == set()
}
