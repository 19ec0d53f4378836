package kijun.rules.attestation.role_not_allowed_test

import data.kijun.rules.attestation.role_not_allowed as rule

_rows := {"s:1": {"kind": "System", "signers": ["ciso", "system_officer"], "renewal_months": 12}}

_document(changes) := {"kind": "Attestation", "spec": object.union({"clause": "s:1"}, changes)}

_paths(role) := {f.path | some f in findings} if {
	findings := rule.findings with input as _document({"signer": {"name": "甲", "role": role}}) with data.kijun.reference.attestations as _rows
}

_applies(changes) if rule.applicable with input as _document(changes) with data.kijun.reference.attestations as _rows

test_another_role_is_reported if _paths("employee") == {["spec", "signer", "role"]}

test_the_roles_of_the_row_are_not_reported if {
	_paths("ciso") == set()
	_paths("system_officer") == set()
}

test_applies_to_signed_attestations_of_rows_with_signers if {
	_applies({})
	not _applies({"clause": "s:2"})
	not _applies({"state": "open"})
}
