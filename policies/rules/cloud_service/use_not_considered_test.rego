package kijun.rules.cloud_service.use_not_considered_test

import data.kijun.rules.cloud_service.use_not_considered as rule

base := {"service": "例示", "information": {"classification": {"confidentiality": 2}}, "started_on": "2026-04-01"}

service(spec) := {"metadata": {"name": "a"}, "spec": object.union(base, spec), "as_of": "2026-11-01"}

public(spec) := service(object.union({"information": {"classification": {"confidentiality": 1}}}, spec))

complete := {"considered_on": "2026-02-20", "considered_by": "甲", "criteria": "利用判断基準", "business_impact": "停止は半日まで", "conclusion": "利用する"}

considered(spec) := service({"application": {"applied_on": "2026-02-20"}, "consideration": object.union(complete, spec)})

found(document) := result if {
	findings := rule.findings with input as document
	result := {[f.path, f.args.missing, f.key] | some f in findings}
}

lacks(missing) := {[["spec", "consideration"], missing, missing]}

test_boundary if {
	found(considered({})) == set()
	found(considered({"considered_on": "2026-02-21"})) == lacks("considered_on")
	found(service({"consideration": object.union(complete, {"considered_on": "2026-11-01"})})) == set()
	found(service({"consideration": object.union(complete, {"considered_on": "2026-11-02"})})) == lacks("considered_on")
	found(service({"application": {"applied_on": "2026-12-01"}, "consideration": object.union(complete, {"considered_on": "2026-11-02"})})) == lacks("considered_on")
}

test_missing if {
	every field in object.keys(complete) {
		found(service({"consideration": object.remove(complete, [field])})) == lacks(field)
	}
	found(service({})) == {[["spec"], field, field] | some field in object.keys(complete)}
}

test_applicable_to_confidential_use if {
	rule.applicable with input as service({})
	not rule.applicable with input as public({})
}
