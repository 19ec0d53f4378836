package kijun.rules.outsourcing.supplier_measure_missing_test

import data.kijun.rules.outsourcing.supplier_measure_missing as rule

base := {"period": {"starts_on": "2026-04-01", "ends_on": "2027-03-31"}, "signed_on": "2026-03-20"}

contract(spec) := {"metadata": {"name": "a"}, "spec": object.union(base, spec), "as_of": "2026-11-01"}

noticed(date, spec) := contract({"incidents": [object.union({"name": "甲", "noticed_on": date}, spec)]})

found(document) := result if {
	findings := rule.findings with input as document with data.kijun.parameters as {"supplier_action_days": 7}
	result := {[f.path, f.args.name, f.args.limit] | some f in findings}
}

missing := {[["spec", "incidents", 0], "甲", 7]}

test_boundary if {
	found(noticed("2026-10-25", {})) == set()
	found(noticed("2026-10-24", {})) == missing
}

test_acted if {
	found(noticed("2026-10-01", {"supplier_acted_on": "2026-10-01"})) == set()
	found(noticed("2026-10-01", {"supplier_acted_on": "2026-09-30"})) == missing
	found(noticed("2026-10-01", {"supplier_acted_on": "2026-11-02"})) == missing
	found(noticed("2026-10-01", {"suspended_on": "2026-10-02"})) == set()
	found(noticed("2026-10-01", {"action_requested_on": "2026-10-02"})) == missing
}

test_applicable if {
	rule.applicable with input as noticed("2026-10-01", {})
	not rule.applicable with input as contract({"incidents": []})
	rule.applicable with input as contract({})
	not rule.applicable with input as object.union(noticed("2026-10-01", {}), {"spec": {"upstream_contract": "b"}})
}

silent := {"metadata": {"name": "a"}, "as_of": "2026-11-01", "spec": {"signed_on": "2026-03-01", "period": {"starts_on": "2026-04-01", "ends_on": "2027-03-31"}, "information": {"classification": {"confidentiality": 2}}}}

test_unstated_is_open if {
	rule.applicable with input as silent
	{[u.path, u.args] | some u in rule.open} == {[["spec"], {}]} with input as silent
	count(rule.findings) == 0 with input as silent
	count(rule.open) == 0 with input as object.union(silent, {"spec": {"incidents": []}})
	not rule.applicable with input as object.union(silent, {"spec": {"incidents": []}})
}

test_silence_before_the_agreement_is_not_judged if {
	not rule.applicable with input as object.union(silent, {"as_of": "2026-02-28"})
	count(rule.open) == 0 with input as object.union(silent, {"as_of": "2026-02-28"})
}
