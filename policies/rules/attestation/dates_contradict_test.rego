package kijun.rules.attestation.dates_contradict_test

import data.kijun.rules.attestation.dates_contradict as rule

_document(spec) := {"kind": "Attestation", "metadata": {"name": "sample"}, "as_of": "2026-11-01", "spec": spec}

_keys(spec) := {[f.path, f.key] | some f in findings} if {
	findings := rule.findings with input as _document(spec)
}

test_each_contradiction_is_reported if {
	_keys({"signed_on": "2026-11-02", "valid_until": "2027-03-31"}) == {[["spec", "signed_on"], "as_of"]}
	_keys({"signed_on": "2026-10-02", "valid_until": "2026-10-01"}) == {[["spec", "signed_on"], "valid_until"]}
}

test_dates_in_order_are_not_reported if _keys({"signed_on": "2026-11-01", "valid_until": "2026-11-01"}) == set()

test_applies_to_signed_attestations if {
	rule.applicable with input as _document({})
	not rule.applicable with input as _document({"state": "open"})
}
