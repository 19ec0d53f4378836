package kijun.rules.separation.spam_not_notified_test

import data.kijun.rules.separation.spam_not_notified as rule

document(spec) := {"apiVersion": "kijun/v1", "kind": "Network", "metadata": {"name": "rei"}, "spec": spec, "as_of": "2026-11-01"}

found(spam) := result if {
	result := {[f.path, f.args] | some f in rule.findings} with input as document({"mail": {"spam": object.union({"action": "quarantine"}, spam)}})
}

test_notified if found({"notified": ["recipient", "security_manager"]}) == set()

test_somebody_else if found({"notified": ["recipient"]}) == {[["spec", "mail", "spam", "notified"], {}]}

test_nobody if found({}) == {[["spec", "mail", "spam"], {}]}

test_applicable if {
	rule.applicable with input as document({"mail": {"spam": {"action": "quarantine"}}})
	not rule.applicable with input as document({"mail": {"spam": {"action": "tag"}}})
}
