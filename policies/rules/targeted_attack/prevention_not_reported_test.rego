package kijun.rules.targeted_attack.prevention_not_reported_test

import data.kijun.rules.targeted_attack.prevention_not_reported as rule

_document(spec) := {"kind": "Incident", "metadata": {"name": "sample"}, "as_of": "2026-11-01", "spec": spec}

_found(spec) := {[f.path, object.get(f, "key", "")] | some f in found} if {
	found := rule.findings with input as _document(spec) with data.kijun.parameters as _parameters
}

_open(spec) := {f.path | some f in found} if {
	found := rule.open with input as _document(spec) with data.kijun.parameters as _parameters
}

_applies(spec) if rule.applicable with input as _document(spec) with data.kijun.parameters as _parameters

_parameters := {"prevention_report_days": 31}

_incident(extra) := object.union({"assessment": {"at": "2026-06-01T10:00+09:00", "result": "incident"}}, extra)

test_not_reported_is_reported if {
	_found(_incident({"recovered_on": "2026-09-30"})) == {[["spec"], ""]}
	_found(_incident({"recovered_on": "2026-09-30", "prevention_reported_on": "2026-11-02"})) == {[["spec", "prevention_reported_on"], ""]}
	_open(_incident({"recovered_on": "2026-09-30"})) == set()
}

test_reported_is_not_reported if {
	_found(_incident({"recovered_on": "2026-09-30", "prevention_reported_on": "2026-11-01"})) == set()
	_open(_incident({"prevention_reported_on": "2026-11-01"})) == set()
}

test_before_that_it_is_unknown if {
	_open(_incident({"recovered_on": "2026-10-01"})) == {["spec", "assessment"]}
	_open(_incident({})) == {["spec", "assessment"]}
	_found(_incident({"recovered_on": "2026-10-01"})) == set()
}

test_applies_to_incidents if {
	_applies(_incident({}))
	not _applies({"assessment": {"at": "2026-06-01T10:00+09:00", "result": "not_incident"}})
	not _applies({})
}
