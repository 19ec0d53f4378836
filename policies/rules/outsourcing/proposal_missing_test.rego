package kijun.rules.outsourcing.proposal_missing_test

import data.kijun.rules.outsourcing.proposal_missing as rule

base := {"period": {"starts_on": "2026-04-01", "ends_on": "2027-03-31"}, "signed_on": "2026-03-20"}

contract(spec) := {"metadata": {"name": "a"}, "spec": object.union(base, spec), "as_of": "2026-11-01"}

proposed(date, specification) := contract({
	"specification": {"fixed_on": "2026-01-10", "reference": "仕様書 第2版"},
	"selection": {"selected_on": "2026-02-20", "proposal": {"received_on": date, "specification": specification}},
})

found(document) := result if {
	findings := rule.findings with input as document
	result := {f.path | some f in findings}
}

at := ["spec", "selection", "proposal"]

test_boundary if {
	found(proposed("2026-01-10", "仕様書 第2版")) == set()
	found(proposed("2026-02-20", "仕様書 第2版")) == set()
	found(proposed("2026-01-09", "仕様書 第2版")) == {at}
	found(proposed("2026-02-21", "仕様書 第2版")) == {at}
	found(proposed("2026-02-01", "仕様書 第1版")) == {at}
}

test_future_is_no_proposal if {
	found(object.union(proposed("2026-02-15", "仕様書 第2版"), {"as_of": "2026-02-14"})) == {at}
	found(object.union(proposed("2026-02-15", "仕様書 第2版"), {"as_of": "2026-02-15"})) == set()
}

test_missing if {
	found(contract({})) == {["spec"]}
	found(contract({"selection": {"selected_on": "2026-02-20"}})) == {["spec", "selection"]}
}

test_applicable_to_concluded_contracts_of_the_agency if {
	rule.applicable with input as contract({})
	not rule.applicable with input as contract({"upstream_contract": "b"})
	not rule.applicable with input as object.union(contract({}), {"as_of": "2026-03-19"})
}
