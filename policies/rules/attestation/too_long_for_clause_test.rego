package kijun.rules.attestation.too_long_for_clause_test

import data.kijun.rules.attestation.too_long_for_clause as rule

_rows := {"s:1": {"kind": "System", "signers": ["ciso"], "renewal_months": 12}}

_document(changes) := {"kind": "Attestation", "spec": object.union({"clause": "s:1", "signed_on": "2026-04-01"}, changes)}

_paths(changes) := {f.path | some f in findings} if {
	findings := rule.findings with input as _document(changes) with data.kijun.reference.attestations as _rows
}

_applies(changes) if rule.applicable with input as _document(changes) with data.kijun.reference.attestations as _rows

test_beyond_the_interval_is_reported if _paths({"valid_until": "2027-04-02"}) == {["spec", "valid_until"]}

test_within_the_interval_is_not_reported if _paths({"valid_until": "2027-04-01"}) == set()

test_applies_to_signed_attestations_of_rows_with_an_interval if {
	_applies({})
	not _applies({"clause": "s:2"})
	not _applies({"state": "open"})
}
