package kijun.rules.separation.user_decryption_not_stated_test

import data.kijun.rules.separation.user_decryption_not_stated as rule

document(spec) := {"apiVersion": "kijun/v1", "kind": "Network", "metadata": {"name": "rei"}, "spec": spec, "as_of": "2026-11-01"}

found(more) := result if {
	result := {[f.path, f.args] | some f in rule.findings} with input as document(object.union({"mail": {"encrypted_attachments": {"action": "hold"}}}, more))
}

test_stated if found({"residual_risks": [{"name": "a", "kind": "other"}, {"name": "b", "kind": "user_decryption"}]}) == set()

test_other_risks_only if found({"residual_risks": [{"name": "a", "kind": "other"}]}) == {[["spec", "residual_risks"], {}]}

test_no_risks if found({}) == {[["spec"], {}]}

test_applicable if {
	rule.applicable with input as document({"mail": {"encrypted_attachments": {"action": "hold"}}})
	not rule.applicable with input as document({"mail": {"encrypted_attachments": {"action": "block"}}})
}
