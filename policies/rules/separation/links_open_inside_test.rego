package kijun.rules.separation.links_open_inside_test

import data.kijun.rules.separation.links_open_inside as rule

document(spec) := {"apiVersion": "kijun/v1", "kind": "Network", "metadata": {"name": "rei"}, "spec": spec, "as_of": "2026-11-01"}

found(mail) := result if {
	result := {[f.path, f.args.place] | some f in rule.findings} with input as document({"mail": mail})
}

test_outside_or_not_at_all if {
	found({"links_open_in": "external_browser"}) == set()
	found({"links_open_in": "disabled"}) == set()
}

test_inside if found({"links_open_in": "internal_browser"}) == {[["spec", "mail", "links_open_in"], "internal_browser"]}

test_nothing_said if found({}) == {[["spec", "mail"], "—"]}

test_applicable if {
	rule.applicable with input as document({"mail": {}})
	rule.applicable with input as document({"mail": {}, "separation": {"decision": "separated"}})
	not rule.applicable with input as document({"mail": {}, "separation": {"decision": "connected"}})
	not rule.applicable with input as document({})
}
