package kijun.rules.separation.no_rescan_after_decryption_test

import data.kijun.rules.separation.no_rescan_after_decryption as rule

document(spec) := {"apiVersion": "kijun/v1", "kind": "Network", "metadata": {"name": "rei"}, "spec": spec, "as_of": "2026-11-01"}

found(attachments) := result if {
	result := {[f.path, f.args] | some f in rule.findings} with input as document({"mail": {"encrypted_attachments": object.union({"action": "hold"}, attachments)}})
}

test_rescanned if found({"rescan": true}) == set()

test_not_rescanned if found({"rescan": false}) == {[["spec", "mail", "encrypted_attachments", "rescan"], {}]}

test_nothing_said if found({}) == {[["spec", "mail", "encrypted_attachments"], {}]}

test_applicable if {
	rule.applicable with input as document({"mail": {"encrypted_attachments": {"action": "hold"}}})
	not rule.applicable with input as document({"mail": {"encrypted_attachments": {"action": "block"}}})
}
