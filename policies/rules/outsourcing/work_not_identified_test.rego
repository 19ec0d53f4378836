package kijun.rules.outsourcing.work_not_identified_test

import data.kijun.rules.outsourcing.work_not_identified as rule

base := {"period": {"starts_on": "2026-04-01", "ends_on": "2027-03-31"}, "signed_on": "2026-03-20"}

contract(spec) := {"metadata": {"name": "a"}, "spec": object.union(base, spec), "as_of": "2026-11-01"}

decided(date) := {"decision": {"decided_on": date, "work_items": ["運用"]}}

found(document) := result if {
	findings := rule.findings with input as document
	result := {[f.path, f.args.before] | some f in findings}
}

test_boundary if {
	found(contract(decided("2026-03-20"))) == set()
	found(contract(decided("2026-03-21"))) == {[["spec", "decision", "work_items"], "2026-03-20"]}
	found(contract(decided("2026-04-01"))) == {[["spec", "decision", "work_items"], "2026-03-20"]}
}

unsigned(spec) := {"metadata": {"name": "a"}, "spec": object.union(object.remove(base, ["signed_on"]), spec), "as_of": "2026-11-01"}

test_without_a_day_of_agreement if {
	found(unsigned(decided("2026-04-01"))) == set()
	found(unsigned(decided("2026-04-02"))) == {[["spec", "decision", "work_items"], "2026-04-01"]}
}

test_missing if {
	found(contract({})) == {[["spec"], "2026-03-20"]}
	found(contract({"decision": {"decided_on": "2026-03-01"}})) == {[["spec", "decision"], "2026-03-20"]}
	found(contract({"decision": {"decided_on": "2026-03-01", "work_items": []}})) == {[["spec", "decision", "work_items"], "2026-03-20"]}
}

test_applicable_to_concluded_contracts_of_the_agency if {
	rule.applicable with input as contract({})
	not rule.applicable with input as contract({"upstream_contract": "b"})
	not rule.applicable with input as object.union(contract({}), {"as_of": "2026-03-19"})
}
