package kijun.lib.reviews_test

import data.kijun.lib.reviews

_flaws(spec) := {[flaw.path, flaw.missing] | some flaw in found} if {
	found := reviews.flaws({"as_of": "2026-11-01", "spec": spec}, "rules", 31, ["deliberated_on", "reported_to_ciso_on"])
}

_all := ["operation", "self_checks", "audits"]

_review(extra) := object.union({"subject": "rules", "reviewed_on": "2026-10-01", "inputs": _all, "deliberated_on": "2026-10-01", "reported_to_ciso_on": "2026-11-01"}, extra)

test_none if {
	_flaws({}) == {[["spec"], "review"]}
	_flaws({"reviews": [_review({"subject": "measures"})]}) == {[["spec", "reviews"], "review"]}
	_flaws({"reviews": [_review({"reviewed_on": "2026-09-30"})]}) == {[["spec", "reviews"], "review"]}
	_flaws({"reviews": [_review({"reviewed_on": "2026-11-02"})]}) == {[["spec", "reviews"], "review"]}
}

test_complete if _flaws({"reviews": [_review({})]}) == set()

test_inputs if {
	_flaws({"reviews": [_review({"inputs": ["operation", "audits"]})]}) == {[["spec", "reviews", 0, "inputs"], "self_checks"]}
	_flaws({"reviews": [object.remove(_review({}), ["inputs"])]}) == {[["spec", "reviews", 0], result] | some result in _all}
}

test_dates if {
	_flaws({"reviews": [_review({"deliberated_on": "2026-10-02"})]}) == {[["spec", "reviews", 0, "deliberated_on"], "deliberated_on"]}
	_flaws({"reviews": [_review({"reported_to_ciso_on": "2026-11-02"})]}) == {[["spec", "reviews", 0, "reported_to_ciso_on"], "reported_to_ciso_on"]}
	_flaws({"reviews": [_review({"deliberated_on": "2026-08-30"})]}) == {[["spec", "reviews", 0, "deliberated_on"], "deliberated_on"]}
	_flaws({"reviews": [_review({"deliberated_on": "2026-08-31", "reported_to_ciso_on": "2026-10-01"})]}) == set()
	_flaws({"reviews": [_review({"reported_to_ciso_on": "2026-09-30"})]}) == {[["spec", "reviews", 0, "reported_to_ciso_on"], "reported_to_ciso_on"]}
	_flaws({"reviews": [object.remove(_review({}), ["deliberated_on"])]}) == {[["spec", "reviews", 0], "deliberated_on"]}
}

test_the_latest_counts if {
	_flaws({"reviews": [_review({"reviewed_on": "2026-10-20", "deliberated_on": "2026-10-01", "inputs": _all}), _review({"inputs": []})]}) == set()
	_flaws({"reviews": [_review({"reviewed_on": "2026-10-20", "deliberated_on": "2026-10-01", "inputs": ["operation", "audits"]}), _review({})]}) == {[["spec", "reviews", 0, "inputs"], "self_checks"]}
}

test_a_headquarters_audit_is_considered if {
	_flaws({"reviews": [_review({})], "headquarters_audits": [{"reported_on": "2026-08-31"}]}) == {[["spec", "reviews", 0, "inputs"], "headquarters_audits"]}
	_flaws({"reviews": [_review({})], "headquarters_audits": [{"reported_on": "2026-08-30"}, {"reported_on": "2026-10-02"}]}) == set()
	_flaws({"reviews": [_review({"inputs": ["operation", "self_checks", "audits", "headquarters_audits"]})], "headquarters_audits": [{"reported_on": "2026-10-01"}]}) == set()
}

test_changes_in_the_situation_for_standards_and_plan if {
	every subject in ["own_standards", "promotion_plan"] {
		found := reviews.flaws({"as_of": "2026-11-01", "spec": {"reviews": [{"subject": subject, "reviewed_on": "2026-10-01", "inputs": _all}]}}, subject, 31, [])
		{flaw.missing | some flaw in found} == {"situation"}
	}
	reviews.flaws({"as_of": "2026-11-01", "spec": {"reviews": [{"subject": "rules", "reviewed_on": "2026-10-01", "inputs": _all}]}}, "rules", 31, []) == set()
}
