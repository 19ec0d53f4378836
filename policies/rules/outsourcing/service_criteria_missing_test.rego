package kijun.rules.outsourcing.service_criteria_missing_test

import data.kijun.rules.outsourcing.service_criteria_missing as rule

base := {"period": {"starts_on": "2026-04-01", "ends_on": "2027-03-31"}, "signed_on": "2026-03-20", "work_kinds": ["other", "outsourced_service"], "information": {"classification": {"confidentiality": 2}}, "selection": {"selected_on": "2026-02-20"}}

contract(spec) := {"metadata": {"name": "a"}, "spec": object.union(base, spec), "as_of": "2026-11-01"}

found(document) := result if {
	findings := rule.findings with input as document
	result := {f.path | some f in findings}
}

test_criteria if {
	found(contract({"specification": {"service_criteria": "中断時の移行"}})) == set()
	found(contract({"specification": {"fixed_on": "2026-01-10"}})) == {["spec", "specification"]}
	found(contract({})) == {["spec"]}
}

test_applicable_to_confidential_services if {
	rule.applicable with input as contract({})
	not rule.applicable with input as contract(object.union({}, {"work_kinds": ["other"]}))
}
