package kijun.rules.targeted_attack.ciso_not_reported_test

import data.kijun.rules.targeted_attack.ciso_not_reported as rule

document(spec) := {"apiVersion": "kijun/v1", "kind": "Incident", "metadata": {"name": "rei"}, "spec": spec, "as_of": "2026-11-01"}

found(more) := result if {
	result := {[f.path, f.args.at] | some f in rule.findings} with input as document(object.union({"assessment": {"at": "2026-06-01T10:00+09:00", "result": "incident"}}, more))
}

test_reported if found({"ciso_reported_at": "2026-06-01T10:20+09:00"}) == set()

test_not_reported if found({}) == {[["spec", "assessment"], "2026-06-01T10:00+09:00"]}

test_applicable if {
	rule.applicable with input as document({"assessment": {"at": "2026-06-01T10:00+09:00", "result": "incident"}})
	not rule.applicable with input as document({"assessment": {"at": "2026-06-01T10:00+09:00", "result": "not_incident"}})
	not rule.applicable with input as document({})
}

test_report_that_lies_ahead_does_not_count if {
	found({"ciso_reported_at": "2026-11-02T10:20+09:00"}) == {[["spec", "assessment"], "2026-06-01T10:00+09:00"]}
}
