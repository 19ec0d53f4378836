package kijun.rules.cloud_service.details_not_confirmed_test

import data.kijun.rules.cloud_service.details_not_confirmed as rule

base := {"service": "例示", "information": {"classification": {"confidentiality": 2}}, "started_on": "2026-04-01"}

service(spec) := {"metadata": {"name": "a"}, "spec": object.union(base, spec), "as_of": "2026-11-01"}

public(spec) := service(object.union({"information": {"classification": {"confidentiality": 1}}}, spec))

planned(spec) := service({"use_plan": object.union({"confirmed_on": "2026-04-01", "confirmed_by": "甲", "policy": "利用要領"}, spec)})

organizations(date) := {"o": {"spec": {"rules": [{"name": "ほか"}, {"name": "利用要領", "approval": {"approved_on": date}}]}}}

found(document) := result if {
	findings := rule.findings with input as document with data.kijun.workspace.Organization as organizations("2026-11-01")
	result := {[f.path, f.args.missing, f.key] | some f in findings}
}

lacks(missing) := {[["spec", "use_plan"], missing, missing]}

test_boundary if {
	found(planned({})) == set()
	found(planned({"confirmed_on": "2026-04-02"})) == lacks("confirmed_on")
	found(planned({"policy": "ほか"})) == lacks("policy")
	found(planned({"policy": "ない規程"})) == lacks("policy")
}

test_rules_not_decided_yet if {
	findings := rule.findings with input as planned({}) with data.kijun.workspace.Organization as organizations("2026-11-02")
	{f.key | some f in findings} == {"policy"}
}

test_missing if {
	found(service({"use_plan": {"confirmed_on": "2026-04-01", "policy": "利用要領"}})) == lacks("confirmed_by")
	found(service({"use_plan": {"confirmed_on": "2026-04-01", "confirmed_by": "甲"}})) == lacks("policy")
	found(service({})) == {[["spec"], field, field] | some field in ["confirmed_on", "confirmed_by", "policy"]}
}

test_applicable_to_confidential_use_that_has_started if {
	rule.applicable with input as service({})
	not rule.applicable with input as public({})
	not rule.applicable with input as service(object.union({}, {"started_on": "2026-11-02"}))
}
