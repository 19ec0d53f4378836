package kijun.rules.attestation.too_long_test

import data.kijun.rules.attestation.too_long as rule

_document(spec) := {"kind": "Attestation", "metadata": {"name": "sample"}, "as_of": "2026-11-01", "spec": spec}

_paths(spec) := {f.path | some f in findings} if {
	findings := rule.findings with input as _document(spec)
		with data.kijun.parameters as _parameters
}

_parameters := {"attestation_days": 366}

test_a_longer_validity_is_reported if _paths({"signed_on": "2026-04-01", "valid_until": "2027-04-03"}) == {["spec", "valid_until"]}

test_the_longest_validity_is_not_reported if _paths({"signed_on": "2026-04-01", "valid_until": "2027-04-02"}) == set()

test_applies_to_signed_attestations_of_clauses_without_an_interval if {
	rule.applicable with input as _document({"clause": "s:1"})
	not rule.applicable with input as _document({"clause": "s:1", "state": "open"})
	not rule.applicable with input as _document({"clause": "s:1"}) with data.kijun.reference.attestations as {"s:1": {"renewal_months": 24}}
}
