package kijun.rules.cloud_service.review_overdue_test

import data.kijun.rules.cloud_service.review_overdue as rule

base := {"service": "例示", "information": {"classification": {"confidentiality": 2}}, "started_on": "2026-04-01"}

service(spec) := {"metadata": {"name": "a"}, "spec": object.union(base, spec), "as_of": "2026-11-01"}

public(spec) := service(object.union({"information": {"classification": {"confidentiality": 1}}}, spec))

found(document) := result if {
	findings := rule.findings with input as document with data.kijun.parameters as {"cloud_review_days": 30}
	result := {[f.path, f.args.limit] | some f in findings}
}

test_boundary if {
	found(service({"reviews": [{"reviewed_on": "2026-10-02"}]})) == set()
	found(service({"reviews": [{"reviewed_on": "2026-10-01"}]})) == {[["spec", "reviews"], 30]}
	found(service({"reviews": [{"reviewed_on": "2026-11-02"}]})) == {[["spec", "reviews"], 30]}
	found(service({})) == {[["spec"], 30]}
}

test_lately_started_is_not_due if {
	not applies(service({"started_on": "2026-10-02"}))
	applies(service({"started_on": "2026-10-01"}))
	applies(service({"started_on": "2026-10-02", "reviews": [{"reviewed_on": "2026-10-05"}]}))
	found(service({"started_on": "2026-10-02", "reviews": [{"reviewed_on": "2026-11-02"}]})) == set()
	found(service({"started_on": "2026-10-01"})) == {[["spec"], 30]}
}

applies(document) if rule.applicable with input as document with data.kijun.parameters as {"cloud_review_days": 30}

test_applicable_to_confidential_use_that_has_started if {
	applies(service({}))
	not applies(public({}))
	not applies(service({"started_on": "2026-11-02"}))
	not applies(service({"started_on": "2026-11-02", "reviews": [{"reviewed_on": "2026-10-05"}]}))
}
