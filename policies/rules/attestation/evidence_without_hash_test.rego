package kijun.rules.attestation.evidence_without_hash_test

import data.kijun.rules.attestation.evidence_without_hash as rule

_paths(evidence) := {f.path | some f in findings} if {
	findings := rule.findings with input as {"kind": "Attestation", "spec": {"evidence": evidence}}
}

test_a_file_without_hash_is_reported if {
	_paths([{"path": "a.pdf", "sha256": "aa"}, {"path": "b.pdf"}]) == {["spec", "evidence", 1]}
}

test_references_need_none if _paths([{"reference": "文書1"}]) == set()

test_applies_to_signed_attestations if {
	rule.applicable with input as {"spec": {}}
	not rule.applicable with input as {"spec": {"state": "open"}}
}
