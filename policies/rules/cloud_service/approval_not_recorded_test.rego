package kijun.rules.cloud_service.approval_not_recorded_test

import data.kijun.rules.cloud_service.approval_not_recorded as rule

base := {"service": "例示", "information": {"classification": {"confidentiality": 2}}, "started_on": "2026-04-01"}

service(spec) := {"metadata": {"name": "a"}, "spec": object.union(base, spec), "as_of": "2026-11-01"}

public(spec) := service(object.union({"information": {"classification": {"confidentiality": 1}}}, spec))

registered(spec) := service({"application": object.union({"approved_on": "2026-03-01"}, spec)})

found(document) := result if {
	findings := rule.findings with input as document
	result := {[f.path, f.args.approved_on] | some f in findings}
}

test_boundary if {
	found(registered({"registered_on": "2026-03-01"})) == set()
	found(registered({"registered_on": "2026-02-28"})) == {[["spec", "application", "registered_on"], "2026-03-01"]}
	found(registered({"registered_on": "2026-11-02"})) == {[["spec", "application", "registered_on"], "2026-03-01"]}
	found(registered({})) == {[["spec", "application"], "2026-03-01"]}
}

test_applicable_once_permitted if {
	rule.applicable with input as registered({})
	not rule.applicable with input as service({})
	not rule.applicable with input as registered({"approved_on": "2026-11-02"})
	rule.applicable with input as registered({"approved_on": "2026-11-01"})
	not rule.applicable with input as public({"application": {"approved_on": "2026-03-01"}})
}
