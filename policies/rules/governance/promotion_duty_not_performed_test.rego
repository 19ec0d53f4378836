package kijun.rules.governance.promotion_duty_not_performed_test

import data.kijun.rules.governance.promotion_duty_not_performed as rule

_document(spec) := {"kind": "Organization", "metadata": {"name": "sample"}, "as_of": "2026-11-01", "spec": spec}

_found(spec) := {[f.path, object.get(f, "key", "")] | some f in found} if {
	found := rule.findings with input as _document(spec) with data.kijun.parameters as _parameters
}

_parameters := {"promotion_activity_days": 31}

_structure(activities) := {"roles": {"promotion_structure": {"duties": ["教育", "委員会の庶務"], "activities": activities}}}

test_a_duty_without_recent_work_is_reported if {
	_found(_structure([{"duty": "教育", "done_on": "2026-10-01"}])) == {[["spec", "roles", "promotion_structure", "duties", 1], ""]}
	_found(_structure([{"duty": "教育", "done_on": "2026-10-01"}, {"duty": "委員会の庶務", "done_on": "2026-09-30"}])) == {[["spec", "roles", "promotion_structure", "duties", 1], ""]}
	_found({"roles": {"promotion_structure": {"duties": ["教育"]}}}) == {[["spec", "roles", "promotion_structure", "duties", 0], ""]}
}

test_all_performed_is_not_reported if _found(_structure([{"duty": "教育", "done_on": "2026-11-01"}, {"duty": "委員会の庶務", "done_on": "2026-10-01"}])) == set()

test_no_duty_is_reported if {
	_found({}) == {[["spec"], ""]}
	_found({"roles": {"promotion_structure": {"duties": []}}}) == {[["spec", "roles", "promotion_structure", "duties"], ""]}
}
