package kijun.rules.outsourcing.service_supplier_not_assessed_test

import data.kijun.rules.outsourcing.service_supplier_not_assessed as rule

base := {"period": {"starts_on": "2026-04-01", "ends_on": "2027-03-31"}, "signed_on": "2026-03-20", "work_kinds": ["other", "outsourced_service"], "information": {"classification": {"confidentiality": 2}}, "selection": {"selected_on": "2026-02-20"}}

contract(spec) := {"metadata": {"name": "a"}, "spec": object.union(base, spec), "as_of": "2026-11-01"}

complete := {"assessed_on": "2026-02-20", "assessed_by": "甲", "conclusion": "十分", "sources": ["supplier_statement", "audit_report"]}

assessed(spec) := contract({"service_use": {"assessment": object.union(complete, spec)}})

found(document) := result if {
	findings := rule.findings with input as document
	result := {[f.path, f.args.missing, f.key] | some f in findings}
}

lacks(missing) := {[["spec", "service_use", "assessment"], missing, missing]}

test_boundary if {
	found(assessed({})) == set()
	found(assessed({"assessed_on": "2026-02-21"})) == lacks("assessed_on")
	found(object.union(assessed({}), {"as_of": "2026-02-19"})) == lacks("assessed_on")
	found(assessed({"sources": ["supplier_statement"]})) == lacks("sources")
}

test_missing if {
	every field in object.keys(complete) {
		found(contract({"service_use": {"assessment": object.remove(complete, [field])}})) == lacks(field)
	}
	found(contract({})) == {[["spec"], field, field] | some field in object.keys(complete)}
}

test_applicable_to_confidential_services if {
	rule.applicable with input as contract({})
	not rule.applicable with input as contract(object.union({}, {"work_kinds": ["other"]}))
}
