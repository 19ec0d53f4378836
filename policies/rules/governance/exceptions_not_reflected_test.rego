package kijun.rules.governance.exceptions_not_reflected_test

import data.kijun.rules.governance.exceptions_not_reflected as rule

_document(spec) := {"kind": "Organization", "metadata": {"name": "sample"}, "as_of": "2026-11-01", "spec": spec}

_found(spec) := {[f.path, object.get(f, "key", "")] | some f in found} if {
	found := rule.findings with input as _document(spec) with data.kijun.parameters as _parameters
}

_parameters := {"exception_review_days": 31}

_reviews(reviews) := {"exceptions": {"reviews": reviews}}

_good := {"reviewed_on": "2026-10-01", "result": "改めない", "reported_to_ciso_on": "2026-11-01"}

test_no_recent_review_is_reported if {
	_found({}) == {[["spec"], "reviewed_on"]}
	_found(_reviews([object.union(_good, {"reviewed_on": "2026-09-30"})])) == {[["spec", "exceptions", "reviews"], "reviewed_on"]}
	_found(_reviews([object.union(_good, {"reviewed_on": "2026-11-02"})])) == {[["spec", "exceptions", "reviews"], "reviewed_on"]}
}

test_an_incomplete_review_is_reported if {
	_found(_reviews([{"reviewed_on": "2026-10-01", "result": "改めない"}])) == {[["spec", "exceptions", "reviews", 0], "reported_to_ciso_on"]}
	_found(_reviews([object.union(_good, {"reported_to_ciso_on": "2026-11-02"})])) == {[["spec", "exceptions", "reviews", 0, "reported_to_ciso_on"], "reported_to_ciso_on"]}
	_found(_reviews([object.union(_good, {"reported_to_ciso_on": "2026-09-30"})])) == {[["spec", "exceptions", "reviews", 0, "reported_to_ciso_on"], "reported_to_ciso_on"]}
	_found(_reviews([object.union(_good, {"reported_to_ciso_on": "2026-10-01"})])) == set()
	_found(_reviews([object.remove(_good, ["result"])])) == {[["spec", "exceptions", "reviews", 0], "result"]}
}

test_the_latest_counts if {
	_found(_reviews([_good, {"reviewed_on": "2026-10-20", "result": "改める"}])) == {[["spec", "exceptions", "reviews", 1], "reported_to_ciso_on"]}
	_found(_reviews([object.union(_good, {"reviewed_on": "2026-10-20"}), {"reviewed_on": "2026-10-10"}])) == set()
}
