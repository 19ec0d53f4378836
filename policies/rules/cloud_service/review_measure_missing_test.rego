package kijun.rules.cloud_service.review_measure_missing_test

import data.kijun.rules.cloud_service.review_measure_missing as rule

base := {"service": "例示", "information": {"classification": {"confidentiality": 2}}, "started_on": "2026-04-01"}

service(spec) := {"metadata": {"name": "a"}, "spec": object.union(base, spec), "as_of": "2026-11-01"}

public(spec) := service(object.union({"information": {"classification": {"confidentiality": 1}}}, spec))

review(spec) := object.union({"reviewed_on": "2026-05-01", "measure": "設定の変更"}, spec)

found(spec) := result if {
	findings := rule.findings with input as service({"reviews": [{"reviewed_on": "2026-04-01"}, review(spec)]})
	result := {[f.path, f.args.reviewed_on] | some f in findings}
}

late := {[["spec", "reviews", 1], "2026-05-01"]}

test_boundary if {
	found({"measure_due_on": "2026-11-01"}) == set()
	found({"measure_due_on": "2026-10-31"}) == late
	found({}) == late
	found({"measure_due_on": "2026-10-31", "measure_done_on": "2026-10-31"}) == set()
	found({"measure_due_on": "2026-10-31", "measure_done_on": "2026-11-02"}) == late
}

test_applicable if {
	rule.applicable with input as service({"reviews": [review({})]})
	not rule.applicable with input as service({"reviews": [{"reviewed_on": "2026-04-01"}]})
	not rule.applicable with input as public({"reviews": [review({})]})
}
