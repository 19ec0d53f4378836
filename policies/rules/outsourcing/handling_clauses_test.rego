package kijun.rules.outsourcing.handling_clauses_test

import data.kijun.rules.outsourcing.handling_clauses as rule

base := {"period": {"starts_on": "2026-04-01", "ends_on": "2027-03-31"}, "signed_on": "2026-03-20"}

contract(spec) := {"metadata": {"name": "a"}, "spec": object.union(base, spec), "as_of": "2026-11-01"}

required := {"purpose_limitation", "security_measures"}

with_clauses(names) := contract({"clauses": [{"name": name} | some name in names]})

found(document) := result if {
	findings := rule.findings with input as document
	result := {[f.path, f.args.clause, f.key] | some f in findings}
}

test_each_clause if {
	found(with_clauses(required)) == set()
	every name in required {
		found(with_clauses(required - {name})) == {[["spec", "clauses"], name, name]}
	}
	found(contract({})) == {[["spec"], name, name] | some name in required}
}

test_applicable_to_concluded_contracts_of_the_agency if {
	rule.applicable with input as contract({})
	not rule.applicable with input as contract({"upstream_contract": "b"})
	not rule.applicable with input as object.union(contract({}), {"as_of": "2026-03-19"})
}
