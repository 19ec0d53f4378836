package kijun.rules.targeted_attack.report_late_test

import data.kijun.rules.targeted_attack.report_late as rule

limits := {"incident_report_minutes": 60}

document(spec) := {"apiVersion": "kijun/v1", "kind": "Incident", "metadata": {"name": "rei"}, "spec": spec, "as_of": "2026-11-01"}

spec(reports) := {"detected_at": "2026-06-01T10:00+09:00", "reports": [{"id": "r", "to": report[0], "at": report[1]} | some report in reports]}

found(reports) := result if {
	result := {[f.path, f.args] | some f in rule.findings} with input as document(spec(reports)) with data.kijun.parameters as limits
}

test_just_in_time if found([["contact_point", "2026-06-01T11:00+09:00"]]) == set()

test_one_minute_late if found([["csirt", "2026-06-01T11:01+09:00"]]) == {[["spec", "reports", 0, "at"], {"minutes": 61, "limit": 60}]}

test_the_first_report_counts if found([["csirt", "2026-06-02T11:01+09:00"], ["contact_point", "2026-06-01T10:05+09:00"]]) == set()

test_other_reports_do_not_count if {
	found([["supervisor", "2026-06-01T10:05+09:00"], ["csirt", "2026-06-01T12:00+09:00"]]) == {[["spec", "reports", 1, "at"], {"minutes": 120, "limit": 60}]}
}

test_applicable if {
	rule.applicable with input as document(spec([["csirt", "2026-06-01T11:00+09:00"]]))
	not rule.applicable with input as document(spec([["supervisor", "2026-06-01T11:00+09:00"]]))
	not rule.applicable with input as document({"detected_at": "2026-06-01T10:00+09:00"})
}
