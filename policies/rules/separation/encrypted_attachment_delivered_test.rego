package kijun.rules.separation.encrypted_attachment_delivered_test

import data.kijun.rules.separation.encrypted_attachment_delivered as rule

document(spec) := {"apiVersion": "kijun/v1", "kind": "Network", "metadata": {"name": "rei"}, "spec": spec, "as_of": "2026-11-01"}

found(mail) := result if {
	result := {[f.path, f.args.action] | some f in rule.findings} with input as document({"mail": mail})
}

test_held_or_refused if {
	found({"encrypted_attachments": {"action": "hold"}}) == set()
	found({"encrypted_attachments": {"action": "block"}}) == set()
}

test_delivered if found({"encrypted_attachments": {"action": "deliver"}}) == {[["spec", "mail", "encrypted_attachments", "action"], "deliver"]}

test_nothing_said if found({}) == {[["spec", "mail"], "—"]}

test_applicable if {
	rule.applicable with input as document({"mail": {}})
	not rule.applicable with input as document({})
}
