package kijun.rules.cloud_service.requirements_not_first_test

import data.kijun.rules.cloud_service.requirements_not_first as rule

service(spec) := {"metadata": {"name": "a"}, "as_of": "2026-11-01", "spec": object.union({"service": "例示", "information": {"classification": {"confidentiality": 2}}}, spec)}

found(spec) := result if {
	findings := rule.findings with input as service(spec)
	result := {[f.path, f.args.before] | some f in findings}
}

at := ["spec", "requirements", "established_on"]

established(day) := {"requirements": {"established_on": day}}

test_boundary if {
	found(established("2026-11-01")) == set()
	found(established("2026-11-02")) == {[at, "2026-11-01"]}
	found(object.union(established("2026-05-02"), {"started_on": "2026-05-01"})) == {[at, "2026-05-01"]}
	found(object.union(established("2026-05-01"), {"started_on": "2026-05-01"})) == set()
	found(object.union(established("2026-04-02"), {"started_on": "2026-05-01", "procurement": {"contracted_on": "2026-04-01"}})) == {[at, "2026-04-01"]}
}

test_missing if {
	found({"requirements": {"measures": ["暗号化"]}}) == {[["spec", "requirements"], "2026-11-01"]}
	found({}) == {[["spec"], "2026-11-01"]}
}

test_applicable if {
	rule.applicable with input as service({})
	not rule.applicable with input as service({"information": {"classification": {"confidentiality": 1}}})
}
