package kijun.rules.targeted_attack.ciso_reported_late_test

import data.kijun.rules.targeted_attack.ciso_reported_late as rule

limits := {"ciso_report_minutes": 60}

document(spec) := {"apiVersion": "kijun/v1", "kind": "Incident", "metadata": {"name": "rei"}, "spec": spec, "as_of": "2026-11-01"}

spec(at) := {"assessment": {"at": "2026-06-01T10:00+09:00", "result": "incident"}, "ciso_reported_at": at}

found(at) := result if {
	result := {[f.path, f.args] | some f in rule.findings} with input as document(spec(at)) with data.kijun.parameters as limits
}

test_just_in_time if found("2026-06-01T11:00+09:00") == set()

test_before_the_assessment if found("2026-06-01T09:00+09:00") == set()

test_one_minute_late if found("2026-06-01T11:01+09:00") == {[["spec", "ciso_reported_at"], {"minutes": 61, "limit": 60}]}

test_applicable if {
	rule.applicable with input as document(spec("2026-06-01T11:00+09:00"))
	not rule.applicable with input as document(object.remove(spec("2026-06-01T11:00+09:00"), ["ciso_reported_at"]))
	not rule.applicable with input as document({"assessment": {"result": "not_incident"}, "ciso_reported_at": "2026-06-01T11:00+09:00"})
}
