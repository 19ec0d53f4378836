package kijun.rules.targeted_attack.report_missing_test

import data.kijun.rules.targeted_attack.report_missing as rule

document(spec) := {"apiVersion": "kijun/v1", "kind": "Incident", "metadata": {"name": "rei"}, "spec": spec, "as_of": "2026-11-01"}

found(spec) := result if {
	result := {[f.path, f.args.detected_at] | some f in rule.findings} with input as document(object.union({"detected_at": "2026-06-01T10:00+09:00"}, spec))
}

test_reported if {
	found({"reports": [{"id": "1", "to": "contact_point"}]}) == set()
	found({"reports": [{"id": "1", "to": "supervisor"}, {"id": "2", "to": "csirt"}]}) == set()
}

test_only_to_the_supervisor if found({"reports": [{"id": "1", "to": "supervisor"}]}) == {[["spec", "reports"], "2026-06-01T10:00+09:00"]}

test_not_at_all if found({}) == {[["spec"], "2026-06-01T10:00+09:00"]}
