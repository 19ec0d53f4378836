package kijun.rules.outsourcing.service_not_recorded_test

import data.kijun.rules.outsourcing.service_not_recorded as rule

base := {"period": {"starts_on": "2026-04-01", "ends_on": "2027-03-31"}, "signed_on": "2026-03-20", "work_kinds": ["other", "outsourced_service"], "information": {"classification": {"confidentiality": 2}}, "selection": {"selected_on": "2026-02-20"}}

contract(spec) := {"metadata": {"name": "a"}, "spec": object.union(base, spec), "as_of": "2026-11-01"}

recorded(spec) := contract({"service_use": object.union({"approval": {"approved_on": "2026-03-01"}}, spec)})

found(document) := result if {
	findings := rule.findings with input as document
	result := {[f.path, f.args.approved_on] | some f in findings}
}

test_boundary if {
	found(recorded({"recorded_on": "2026-03-01"})) == set()
	found(recorded({"recorded_on": "2026-02-28"})) == {[["spec", "service_use", "recorded_on"], "2026-03-01"]}
	found(recorded({"recorded_on": "2026-11-02"})) == {[["spec", "service_use", "recorded_on"], "2026-03-01"]}
	found(recorded({})) == {[["spec", "service_use"], "2026-03-01"]}
}

test_applicable_once_approved if {
	not rule.applicable with input as contract({})
	not rule.applicable with input as recorded({"approval": {"approved_on": "2026-11-02"}})
	rule.applicable with input as recorded({"approval": {"approved_on": "2026-11-01"}})
}

test_applicable_to_confidential_services if {
	rule.applicable with input as contract({"service_use": {"approval": {"approved_on": "2026-03-01"}}})
	not rule.applicable with input as contract(object.union({"service_use": {"approval": {"approved_on": "2026-03-01"}}}, {"work_kinds": ["other"]}))
}
