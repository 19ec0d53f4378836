package kijun.rules.outsourcing.service_requirements_missing_test

import data.kijun.rules.outsourcing.service_requirements_missing as rule

base := {"period": {"starts_on": "2026-04-01", "ends_on": "2027-03-31"}, "signed_on": "2026-03-20", "work_kinds": ["other", "outsourced_service"], "information": {"classification": {"confidentiality": 2}}, "selection": {"selected_on": "2026-02-20"}}

contract(spec) := {"metadata": {"name": "a"}, "spec": object.union(base, spec), "as_of": "2026-11-01"}

required(spec) := contract({"service_use": {"requirements": object.union({"established_on": "2026-02-20", "document": "docs/a.md"}, spec)}})

found(document) := result if {
	findings := rule.findings with input as document with data.kijun.workspace.files as {"docs/a.md": {"sha256": "0"}}
	result := {[f.path, f.args.missing, f.key] | some f in findings}
}

at := ["spec", "service_use", "requirements"]

test_boundary if {
	found(required({})) == set()
	found(required({"established_on": "2026-02-21"})) == {[at, "established_on", "established_on"]}
	found(required({"document": "docs/b.md"})) == {[at, "document", "document"]}
	found(object.union(required({}), {"as_of": "2026-02-19"})) == {[at, "established_on", "established_on"]}
}

test_missing if {
	found(contract({})) == {[["spec"], "established_on", "established_on"], [["spec"], "document", "document"]}
	found(contract({"service_use": {"requirements": {"established_on": "2026-02-01"}}})) == {[at, "document", "document"]}
}

test_applicable_to_confidential_services if {
	rule.applicable with input as contract({})
	not rule.applicable with input as contract(object.union({}, {"work_kinds": ["other"]}))
}
