package kijun.rules.targeted_attack.report_missing_test

import data.kijun.rules.targeted_attack.report_missing as rule

document(spec) := {"apiVersion": "kijun/v1", "kind": "Incident", "metadata": {"name": "rei"}, "spec": spec, "as_of": "2026-11-01"}

found(spec) := result if {
	result := {[f.path, f.args.detected_at] | some f in rule.findings} with input as document(object.union({"detected_at": "2026-06-01T10:00+09:00"}, spec))
}

test_reported if {
	found({"reports": [{"id": "1", "to": "contact_point", "at": "2026-06-01T11:00+09:00"}]}) == set()
	found({"reports": [{"id": "1", "to": "supervisor", "at": "2026-06-01T11:00+09:00"}, {"id": "2", "to": "csirt", "at": "2026-06-01T11:00+09:00"}]}) == set()
}

test_only_to_the_supervisor if found({"reports": [{"id": "1", "to": "supervisor", "at": "2026-06-01T11:00+09:00"}]}) == {[["spec", "reports"], "2026-06-01T10:00+09:00"]}

test_not_at_all if found({}) == {[["spec"], "2026-06-01T10:00+09:00"]}

test_report_that_lies_ahead_does_not_count if {
	found({"reports": [{"id": "1", "to": "csirt", "at": "2026-11-02T10:00+09:00"}]}) == {[["spec", "reports"], "2026-06-01T10:00+09:00"]}
}
