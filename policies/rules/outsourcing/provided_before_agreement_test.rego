package kijun.rules.outsourcing.provided_before_agreement_test

import data.kijun.rules.outsourcing.provided_before_agreement as rule

contract(spec) := {"metadata": {"name": "a"}, "spec": spec}

provision(day, level) := {"name": "名簿", "provided_on": day, "classification": {"confidentiality": level}}

provisions := [provision("2026-03-20", 2), provision("2026-03-19", 2), provision("2026-03-19", 1)]

test_before_contract if {
	found := rule.findings with input as contract({"signed_on": "2026-03-20", "provisions": provisions})
	{[f.path, f.args.agreed_on] | some f in found} == {[["spec", "provisions", 1, "provided_on"], "2026-03-20"]}
}

test_before_the_later_of_both if {
	document := contract({"signed_on": "2026-03-10", "non_disclosure_agreement": {"signed_on": "2026-03-20"}, "provisions": provisions})
	{[f.path, f.args.agreed_on] | some f in rule.findings} == {[["spec", "provisions", 1, "provided_on"], "2026-03-20"]} with input as document
}

test_no_agreement_is_judged_elsewhere if {
	count(rule.findings) == 0 with input as contract({"provisions": provisions})
}

test_applicable_to_provisions_of_confidential_information if {
	rule.applicable with input as contract({"provisions": [provision("2026-03-20", 2)]})
	not rule.applicable with input as contract({"provisions": [provision("2026-03-20", 1)]})
	not rule.applicable with input as contract({"upstream_contract": "b", "provisions": [provision("2026-03-20", 2)]})
}
