package kijun.rules.attestation.expired_test

import data.kijun.rules.attestation.expired as rule

_document(spec) := {"kind": "Attestation", "metadata": {"name": "sample"}, "as_of": "2026-11-01", "spec": spec}

_paths(spec) := {f.path | some f in findings} if {
	findings := rule.findings with input as _document(spec)
		with data.kijun.parameters as _parameters
}

_reviews(spec) := {f.path | some f in found} if {
	found := rule.reviews with input as _document(spec)
		with data.kijun.parameters as _parameters
}

_parameters := {"attestation_notice_days": 14}

test_past_its_day_is_reported if _paths({"valid_until": "2026-10-31"}) == {["spec", "valid_until"]}

test_on_its_day_is_not_reported if _paths({"valid_until": "2026-11-01"}) == set()

test_the_end_drawing_near_is_a_question if {
	_reviews({"valid_until": "2026-11-15"}) == {["spec", "valid_until"]}
	_reviews({"valid_until": "2026-11-01"}) == {["spec", "valid_until"]}
	_reviews({"valid_until": "2026-11-16"}) == set()
	_reviews({"valid_until": "2026-10-31"}) == set()
}

test_applies_to_signed_attestations if {
	rule.applicable with input as _document({})
	not rule.applicable with input as _document({"state": "open"})
}
