package kijun.rules.targeted_attack.not_assessed_test

import data.kijun.rules.targeted_attack.not_assessed as rule

limits := {"incident_assessment_days": 3}

document(spec) := {"apiVersion": "kijun/v1", "kind": "Incident", "metadata": {"name": "rei"}, "spec": spec, "as_of": "2026-11-01"}

found(spec) := result if {
	result := {[f.path, f.args] | some f in rule.findings} with input as document(spec) with data.kijun.parameters as limits
}

unknown(spec) := result if {
	result := {[f.path, f.args] | some f in rule.open} with input as document(spec) with data.kijun.parameters as limits
}

test_assessed if {
	spec := {"detected_at": "2026-01-01T10:00+09:00", "assessment": {"at": "2026-01-01T11:00+09:00", "result": "not_incident"}}
	found(spec) == set()
	unknown(spec) == set()
}

test_assessed_in_time if {
	spec := {"detected_at": "2026-10-31T10:00+09:00", "assessment": {"at": "2026-10-31T11:00+09:00", "result": "incident"}}
	found(spec) == set()
	unknown(spec) == set()
}

test_assessment_to_come if {
	spec := {"detected_at": "2026-10-28T10:00+09:00", "assessment": {"at": "2026-11-02T09:00+09:00", "result": "incident"}}
	found(spec) == {[["spec"], {"days": 4, "limit": 3}]}
	unknown(object.union(spec, {"detected_at": "2026-10-29T10:00+09:00"})) == {[["spec"], {"days": 3, "limit": 3}]}
}

test_last_day if {
	spec := {"detected_at": "2026-10-29T23:59+09:00"}
	found(spec) == set()
	unknown(spec) == {[["spec"], {"days": 3, "limit": 3}]}
}

test_one_day_later if {
	spec := {"detected_at": "2026-10-28T23:59+09:00"}
	found(spec) == {[["spec"], {"days": 4, "limit": 3}]}
	unknown(spec) == set()
}
