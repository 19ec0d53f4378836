package kijun.rules.attestation.concludes_not_met_test

import data.kijun.rules.attestation.concludes_not_met as rule

_reviews(spec) := {f.path | some f in found} if {
	found := rule.reviews with input as {"kind": "Attestation", "spec": spec}
}

test_not_met_is_a_question if _reviews({"conclusion": "not_met"}) == {["spec", "conclusion"]}

test_other_conclusions_are_not if {
	_reviews({"conclusion": "met"}) == set()
	_reviews({"conclusion": "not_applicable"}) == set()
	_reviews({}) == set()
}

test_applies_to_signed_attestations if {
	rule.applicable with input as {"spec": {}}
	not rule.applicable with input as {"spec": {"state": "open"}}
}

test_a_conclusion_is_no_violation if {
	found := rule.findings with input as {"kind": "Attestation", "spec": {"conclusion": "not_met"}}
	found == set()
}
