package kijun.rules.cloud_service.introduction_issue_not_corrected_test

import data.kijun.rules.cloud_service.introduction_issue_not_corrected as rule

service(spec) := {"metadata": {"name": "a"}, "as_of": "2026-11-01", "spec": object.union({"information": {"classification": {"confidentiality": 2}}}, spec)}

checked(spec) := service({"introduction_check": object.union({"checked_on": "2026-10-01", "result": "insufficient"}, spec)})

places(document) := result if {
	findings := rule.findings with input as document with data.kijun.parameters as {"cloud_correction_days": 30}
	result := {f.path | some f in findings}
}

test_boundary if {
	places(checked({})) == {["spec", "introduction_check", "result"]}
	places(checked({"checked_on": "2026-10-02"})) == set()
	places(checked({"corrected_on": "2026-11-01"})) == set()
	places(checked({"corrected_on": "2026-11-02"})) == {["spec", "introduction_check", "result"]}
	places(checked({"result": "satisfactory"})) == set()
}

test_applicable if {
	rule.applicable with input as checked({})
	not rule.applicable with input as service({})
	not rule.applicable with input as object.union(checked({}), {"spec": {"information": {"classification": {"confidentiality": 1}}}})
}
