package kijun.rules.targeted_attack.corporation_notice_not_passed_on_test

import data.kijun.rules.targeted_attack.corporation_notice_not_passed_on as rule

_incident(extra) := {"metadata": {"name": "sample"}, "as_of": "2026-11-01", "spec": object.union(
	{
		"organization_type": "incorporated_agency",
		"assessment": {"at": "2026-10-01T10:00+09:00", "result": "incident"},
	},
	extra,
)}

_notified(authority, at) := {"notifications": [{"authority": authority, "at": at}]}

_paths(extra) := {f.path | some f in found} if {
	found := rule.findings with input as _incident(extra)
		with data.kijun.workspace.Organization as {"sho": {"spec": {"type": "national"}}}
}

_applies(extra, type) if {
	rule.applicable with input as _incident(extra) with data.kijun.workspace.Organization as {"sho": {"spec": {"type": type}}}
}

test_not_passed_on_is_reported if {
	_paths({}) == {["spec"]}
	_paths(_notified("competent_ministry", "2026-10-01T10:30+09:00")) == {["spec", "notifications"]}
	_paths(_notified("nco", "2026-11-02T10:30+09:00")) == {["spec", "notifications"]}
}

test_passed_on_is_not_reported if _paths(_notified("nco", "2026-11-01T10:30+09:00")) == set()

test_applies_to_incidents_of_corporations_at_a_national_organ if {
	_applies({}, "national")
	_applies({"organization_type": "designated_corporation"}, "national")
	not _applies({}, "incorporated")
	not _applies({"organization_type": "national_agency"}, "national")
	not _applies({"assessment": {"result": "not_incident"}}, "national")
}
