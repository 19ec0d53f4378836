package kijun.rules.outsourcing.provision_not_judged_test

import data.kijun.rules.outsourcing.provision_not_judged as rule

base := {"period": {"starts_on": "2026-04-01", "ends_on": "2027-03-31"}, "signed_on": "2026-03-20"}

contract(spec) := {"metadata": {"name": "a"}, "spec": object.union(base, spec), "as_of": "2026-11-01"}

provision(spec) := object.union({"name": "設計書", "provided_on": "2026-05-01", "classification": {"confidentiality": 2}}, spec)

provided(spec) := contract({"provisions": [provision({"classification": {"confidentiality": 1}}), provision(spec)]})

found(document) := result if {
	findings := rule.findings with input as document
	result := {[f.path, f.args.name, f.args.provided_on] | some f in findings}
}

missing := {[["spec", "provisions", 1], "設計書", "2026-05-01"]}

test_boundary if {
	found(provided({"judged_on": "2026-05-01", "judged_by": "甲"})) == set()
	found(provided({"judged_on": "2026-05-02", "judged_by": "甲"})) == missing
	found(provided({"judged_on": "2026-05-01"})) == missing
	found(provided({"judged_by": "甲"})) == missing
}

test_applicable_when_confidential_information_was_provided if {
	rule.applicable with input as provided({})
	not rule.applicable with input as object.union(provided({}), {"as_of": "2026-04-30"})
	rule.applicable with input as object.union(provided({}), {"as_of": "2026-05-01"})
	not rule.applicable with input as contract({"provisions": [provision({"classification": {"confidentiality": 1}})]})
	not rule.applicable with input as contract({})
	not rule.applicable with input as object.union(provided({}), {"spec": {"upstream_contract": "b"}})
}

silent := {"metadata": {"name": "a"}, "as_of": "2026-11-01", "spec": {"signed_on": "2026-03-01", "period": {"starts_on": "2026-04-01", "ends_on": "2027-03-31"}, "information": {"classification": {"confidentiality": 2}}}}

test_unstated_is_open if {
	rule.applicable with input as silent
	{[u.path, u.args] | some u in rule.open} == {[["spec"], {}]} with input as silent
	count(rule.findings) == 0 with input as silent
	count(rule.open) == 0 with input as object.union(silent, {"spec": {"provisions": []}})
	not rule.applicable with input as object.union(silent, {"spec": {"provisions": []}})
}

test_silence_before_the_agreement_is_not_judged if {
	not rule.applicable with input as object.union(silent, {"as_of": "2026-02-28"})
	count(rule.open) == 0 with input as object.union(silent, {"as_of": "2026-02-28"})
}

test_silence_without_confidential_information_is_not_judged if {
	count(rule.open) == 0 with input as object.union(silent, {"spec": {"information": {"classification": {"confidentiality": 1}}}})
}
