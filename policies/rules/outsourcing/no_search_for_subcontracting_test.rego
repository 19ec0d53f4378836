package kijun.rules.outsourcing.no_search_for_subcontracting_test

import data.kijun.rules.outsourcing.no_search_for_subcontracting as rule

base := {
	"period": {"starts_on": "2026-04-01", "ends_on": "2027-03-31"},
	"information": {"classification": {"confidentiality": 2}},
}

contract(spec) := {"metadata": {"name": "a"}, "spec": object.union(base, spec), "as_of": "2026-11-01"}

paths(checks) := found if {
	found := {[f.path, f.args.limit] | some f in rule.findings} with input as contract({"checks": checks}) with data.kijun.parameters as {"check_interval_days": 90}
}

bad := {[["spec", "checks"], 90]}

test_searched if paths([{"checked_on": "2026-10-01"}, {"checked_on": "2026-08-03", "looked_for_undeclared_subcontracting": true}]) == set()

test_searched_too_long_ago if paths([{"checked_on": "2026-10-01"}, {"checked_on": "2026-08-02", "looked_for_undeclared_subcontracting": true}]) == bad

test_never_searched if paths([{"checked_on": "2026-10-01", "looked_for_undeclared_subcontracting": false}, {"checked_on": "2026-10-02"}]) == bad

test_planned_search if {
	paths([{"checked_on": "2026-11-02", "looked_for_undeclared_subcontracting": true}]) == bad
	paths([{"checked_on": "2026-11-01", "looked_for_undeclared_subcontracting": true}]) == set()
}

test_applicable_once_checked if {
	checked := {"checks": [{"checked_on": "2026-11-01"}]}
	rule.applicable with input as contract(checked)
	not rule.applicable with input as contract({"checks": [{"checked_on": "2026-11-02"}]})
	not rule.applicable with input as contract({})
	not rule.applicable with input as contract(object.union(checked, {"upstream_contract": "b"}))
	not rule.applicable with input as contract(object.union(checked, {"period": {"ends_on": "2026-10-31"}}))
	not rule.applicable with input as contract(object.union(checked, {"information": {"classification": {"confidentiality": 1}}}))
}
