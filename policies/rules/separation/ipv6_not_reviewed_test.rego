package kijun.rules.separation.ipv6_not_reviewed_test

import data.kijun.rules.separation.ipv6_not_reviewed as rule

document(spec) := {"apiVersion": "kijun/v1", "kind": "Network", "metadata": {"name": "rei"}, "spec": spec, "as_of": "2026-11-01"}

found(ipv6) := result if {
	result := {[f.path, f.args.as_of] | some f in rule.findings} with input as document({"ipv6": object.union({"used": true}, ipv6)})
}

test_reviewed if found({"reviewed_on": "2026-11-01"}) == set()

test_in_the_future if found({"reviewed_on": "2026-11-02"}) == {[["spec", "ipv6", "reviewed_on"], "2026-11-01"]}

test_not_reviewed if found({}) == {[["spec", "ipv6"], "2026-11-01"]}

test_applicable if {
	rule.applicable with input as document({"ipv6": {"used": true}})
	not rule.applicable with input as document({"ipv6": {"used": false}})
	rule.applicable with input as document({})
}

test_unstated_is_open if {
	{[u.path, u.args] | some u in rule.open} == {[["spec"], {}]} with input as document({})
	count(rule.open) == 0 with input as document({"ipv6": {"used": true}})
	count(rule.findings) == 0 with input as document({})
}
