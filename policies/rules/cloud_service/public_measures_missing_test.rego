package kijun.rules.cloud_service.public_measures_missing_test

import data.kijun.rules.cloud_service.public_measures_missing as rule

base := {"service": "例示", "information": {"classification": {"confidentiality": 2}}, "started_on": "2026-04-01"}

service(spec) := {"metadata": {"name": "a"}, "spec": object.union(base, spec), "as_of": "2026-11-01"}

public(spec) := service(object.union({"information": {"classification": {"confidentiality": 1}}}, spec))

found(document) := result if {
	findings := rule.findings with input as document
	result := {[f.path, f.args.measure] | some f in findings}
}

measure(spec) := object.union({"measure": "公開範囲の限定"}, spec)

test_taken if {
	found(public({"safe_use": [measure({"done_on": "2026-11-01", "done_by": "甲"})]})) == set()
	found(public({"safe_use": [measure({"done_on": "2026-11-02", "done_by": "甲"})]})) == {[["spec", "safe_use", 0], "公開範囲の限定"]}
	found(public({"safe_use": [measure({"done_on": "2026-11-01"})]})) == {[["spec", "safe_use", 0], "公開範囲の限定"]}
	found(public({"safe_use": [measure({"done_by": "甲"})]})) == {[["spec", "safe_use", 0], "公開範囲の限定"]}
}

test_none if {
	found(public({})) == {[["spec"], "safe_use"]}
	found(public({"safe_use": []})) == {[["spec", "safe_use"], "safe_use"]}
}

test_applicable_to_started_use_without_confidential_information if {
	rule.applicable with input as public({})
	not rule.applicable with input as service({})
	not rule.applicable with input as public({"started_on": "2026-11-02"})
}
