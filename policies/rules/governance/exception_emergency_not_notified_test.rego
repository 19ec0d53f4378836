package kijun.rules.governance.exception_emergency_not_notified_test

import data.kijun.rules.governance.exception_emergency_not_notified as rule

_document(spec) := {"kind": "Exception", "metadata": {"name": "sample"}, "as_of": "2026-11-01", "spec": spec}

_paths(spec) := {f.path | some f in findings} if {
	findings := rule.findings with input as _document(spec)
		with data.kijun.parameters as _parameters
}

_applies(spec) if rule.applicable with input as _document(spec)
	with data.kijun.parameters as _parameters

_parameters := {"exception_emergency_days": 7}

_emergency(start, notified) := {"starts_on": start, "emergency": {"reason": "障害", "notified_on": notified}}

test_late_notification_is_reported if _paths(_emergency("2026-10-01", "2026-10-09")) == {["spec", "emergency", "notified_on"]}

test_planned_notification_is_reported if _paths(_emergency("2026-11-01", "2026-11-02")) == {["spec", "emergency", "notified_on"]}

test_unknown_days_are_reported if {
	_paths({"starts_on": "2026-10-01", "emergency": {"reason": "障害"}}) == {["spec", "emergency"]}
	_paths({"emergency": {"reason": "障害", "notified_on": "2026-10-08"}}) == {["spec", "emergency", "notified_on"]}
}

test_prompt_notification_is_not_reported if {
	_paths(_emergency("2026-10-01", "2026-10-08")) == set()
	_paths(_emergency("2026-11-01", "2026-11-01")) == set()
}

test_applies_to_emergencies if {
	_applies({"emergency": {"reason": "障害"}})
	not _applies({})
}
