package kijun.rules.governance.exception_expired_test

import data.kijun.rules.governance.exception_expired as rule

_document(spec) := {"kind": "Exception", "metadata": {"name": "sample"}, "as_of": "2026-11-01", "spec": spec}

_paths(spec) := {f.path | some f in findings} if {
	findings := rule.findings with input as _document(spec)
		with data.kijun.parameters as _parameters
}

_reviews(spec) := {f.path | some f in found} if {
	found := rule.reviews with input as _document(spec)
		with data.kijun.parameters as _parameters
}

_parameters := {"exception_notice_days": 14}

test_past_its_day_is_reported if _paths({"expires_on": "2026-10-31"}) == {["spec", "expires_on"]}

test_on_its_day_is_not_reported if _paths({"expires_on": "2026-11-01"}) == set()

test_past_its_end_is_reported if {
	_paths({"expires_on": "2027-03-31", "end": {"ended_on": "2026-10-31"}}) == {["spec", "end", "ended_on"]}
	_paths({"expires_on": "2027-03-31", "end": {"ended_on": "2026-11-01"}}) == set()
}

test_the_end_drawing_near_is_a_question if {
	_reviews({"expires_on": "2026-11-15"}) == {["spec", "expires_on"]}
	_reviews({"expires_on": "2026-11-01"}) == {["spec", "expires_on"]}
	_reviews({"expires_on": "2026-11-16"}) == set()
	_reviews({"expires_on": "2026-10-31"}) == set()
}
