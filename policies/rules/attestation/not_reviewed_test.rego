package kijun.rules.attestation.not_reviewed_test

import data.kijun.rules.attestation.not_reviewed as rule

_document(spec) := {"kind": "Attestation", "metadata": {"name": "sample"}, "as_of": "2026-11-01", "spec": spec}

_paths(spec) := {f.path | some f in findings} if {
	findings := rule.findings with input as _document(spec)
}

test_no_reviewer_is_reported if _paths({}) == {["spec"]}

test_a_reviewer_is_enough if _paths({"reviewed_by": {"name": "甲"}}) == set()

test_applies_to_signed_attestations if {
	rule.applicable with input as _document({})
	not rule.applicable with input as _document({"state": "open"})
}
