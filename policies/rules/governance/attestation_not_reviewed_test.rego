package kijun.rules.governance.attestation_not_reviewed_test

import data.kijun.rules.governance.attestation_not_reviewed as rule

_document(spec) := {"kind": "Attestation", "metadata": {"name": "sample"}, "as_of": "2026-11-01", "spec": spec}

_paths(spec) := {f.path | some f in findings} if {
	findings := rule.findings with input as _document(spec)
}

test_no_reviewer_is_reported if _paths({}) == {["spec"]}

test_a_reviewer_is_enough if _paths({"reviewed_by": {"name": "甲"}}) == set()
