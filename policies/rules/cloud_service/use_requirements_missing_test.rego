package kijun.rules.cloud_service.use_requirements_missing_test

import data.kijun.rules.cloud_service.use_requirements_missing as rule

base := {"service": "例示", "information": {"classification": {"confidentiality": 2}}, "started_on": "2026-04-01"}

service(spec) := {"metadata": {"name": "a"}, "spec": object.union(base, spec), "as_of": "2026-11-01"}

public(spec) := service(object.union({"information": {"classification": {"confidentiality": 1}}}, spec))

complete := {"requirements_on": "2026-04-01", "requirements_by": "甲", "requirements": "docs/a.md"}

planned(spec) := service({"use_plan": object.union(complete, spec)})

found(document) := result if {
	findings := rule.findings with input as document with data.kijun.workspace.files as {"docs/a.md": {"sha256": "0"}}
	result := {[f.path, f.args.missing, f.key] | some f in findings}
}

lacks(missing) := {[["spec", "use_plan"], missing, missing]}

test_boundary if {
	found(planned({})) == set()
	found(planned({"requirements_on": "2026-04-02"})) == lacks("requirements_on")
	found(planned({"requirements": "docs/b.md"})) == lacks("requirements")
}

test_missing if {
	every field in object.keys(complete) {
		found(service({"use_plan": object.remove(complete, [field])})) == lacks(field)
	}
	found(service({})) == {[["spec"], field, field] | some field in object.keys(complete)}
}

test_applicable_to_confidential_use_that_has_started if {
	rule.applicable with input as service({})
	not rule.applicable with input as public({})
	not rule.applicable with input as service(object.union({}, {"started_on": "2026-11-02"}))
}
