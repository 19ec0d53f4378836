package kijun.rules.targeted_attack.status_not_followed_test

import data.kijun.rules.targeted_attack.status_not_followed as rule

_document(spec) := {"kind": "Incident", "metadata": {"name": "sample"}, "as_of": "2026-11-01", "spec": spec}

_found(spec) := {[f.path, object.get(f, "key", "")] | some f in found} if {
	found := rule.findings with input as _document(spec) with data.kijun.parameters as _parameters
}

_applies(spec) if rule.applicable with input as _document(spec) with data.kijun.parameters as _parameters

_parameters := {"incident_status_days": 3}

_incident(extra) := object.union({"assessment": {"at": "2026-06-01T10:00+09:00", "result": "incident"}}, extra)

_checks(recovered, days) := _incident({"recovered_on": recovered, "status_checks": [{"at": concat("", [day, "T10:00+09:00"])} | some day in days]})

test_recovered_without_a_check_is_reported if {
	_found(_incident({"recovered_on": "2026-11-01"})) == {[["spec"], ""]}
	_found(_checks("2026-06-10", ["2026-06-11"])) == {[["spec", "status_checks"], ""]}
	_found(_checks("2026-06-10", ["2026-06-10"])) == set()
	_found(_checks("2026-11-01", ["2026-06-10"])) == set()
}

test_before_recovery_a_recent_check_is_wanted if {
	_found(_incident({})) == {[["spec"], ""]}
	_found(_checks("2026-11-02", ["2026-10-28", "2026-11-02"])) == {[["spec", "status_checks"], ""]}
	_found(_checks("2026-11-02", ["2026-10-29"])) == set()
	_found(_checks("2026-11-02", ["2026-11-01"])) == set()
}

test_the_assessment_is_a_check_until_recovery if {
	_found({"assessment": {"at": "2026-10-29T10:00+09:00", "result": "incident"}}) == set()
	_found({"assessment": {"at": "2026-10-28T10:00+09:00", "result": "incident"}}) == {[["spec"], ""]}
	_found({"assessment": {"at": "2026-10-29T10:00+09:00", "result": "incident"}, "recovered_on": "2026-10-30"}) == {[["spec"], ""]}
	_found({"assessment": {"at": "2026-10-29T10:00+09:00", "result": "incident"}, "recovered_on": "2026-11-01"}) == {[["spec"], ""]}
}

test_applies_to_incidents if {
	_applies(_incident({}))
	not _applies({"assessment": {"at": "2026-06-01T10:00+09:00", "result": "not_incident"}})
	not _applies({})
}
