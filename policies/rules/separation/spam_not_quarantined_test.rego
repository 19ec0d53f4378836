package kijun.rules.separation.spam_not_quarantined_test

import data.kijun.rules.separation.spam_not_quarantined as rule

document(spec) := {"apiVersion": "kijun/v1", "kind": "Network", "metadata": {"name": "rei"}, "spec": spec, "as_of": "2026-11-01"}

found(mail) := result if {
	result := {[f.path, f.args.action] | some f in rule.findings} with input as document({"mail": mail})
}

test_quarantined if found({"spam": {"action": "quarantine"}}) == set()

test_tagged if found({"spam": {"action": "tag"}}) == {[["spec", "mail", "spam", "action"], "tag"]}

test_nothing_said if found({}) == {[["spec", "mail"], "—"]}

test_applicable if {
	rule.applicable with input as document({"mail": {}})
	not rule.applicable with input as document({})
}
