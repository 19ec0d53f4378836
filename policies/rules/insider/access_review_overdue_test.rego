package kijun.rules.insider.access_review_overdue_test

import data.kijun.rules.insider.access_review_overdue as rule

_paths(spec) := {f.path | some f in findings} if {
	findings := rule.findings with input as _document(spec)
		with data.kijun.parameters as {"access_review_days": 31}
}

_document(spec) := {"kind": "IdentityStore", "metadata": {"name": "sample"}, "as_of": "2026-11-01", "spec": spec}

_spec(performed_on) := {
	"directories": [{"name": "内部"}, {"name": "外部"}],
	"reviews": [
		{"performed_on": "2026-10-15", "directories": ["内部"]},
		{"performed_on": performed_on, "directories": ["外部"]},
	],
}

_reported := {["spec", "directories", 1]}

test_last_permitted_day_is_not_reported if _paths(_spec("2026-10-01")) == set()

test_old_review_is_reported if _paths(_spec("2026-09-30")) == _reported

test_review_today_counts if _paths(_spec("2026-11-01")) == set()

test_review_in_the_future_does_not_count if _paths(_spec("2026-11-02")) == _reported

test_no_reviews_at_all if _paths({"directories": [{"name": "内部"}]}) == {["spec", "directories", 0]}
