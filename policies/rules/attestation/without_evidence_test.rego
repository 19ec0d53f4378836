package kijun.rules.attestation.without_evidence_test

import data.kijun.rules.attestation.without_evidence as rule

_document(spec) := {"kind": "Attestation", "metadata": {"name": "sample"}, "as_of": "2026-11-01", "spec": spec}

_paths(spec) := {f.path | some f in findings} if {
	findings := rule.findings with input as _document(spec)
}

test_no_evidence_is_reported if {
	_paths({}) == {["spec"]}
	_paths({"evidence": []}) == {["spec", "evidence"]}
}

test_empty_evidence_is_reported if {
	_paths({"evidence": [{"reference": "文書1"}, {"sha256": "0"}]}) == {["spec", "evidence", 1]}
}

test_evidence_is_enough if _paths({"evidence": [{"reference": "文書1"}, {"path": "records/a.pdf"}]}) == set()

test_applies_to_what_is_claimed if {
	rule.applicable with input as _document({})
	rule.applicable with input as _document({"conclusion": "not_applicable"})
	not rule.applicable with input as _document({"conclusion": "not_met"})
	not rule.applicable with input as _document({"state": "open"})
}
