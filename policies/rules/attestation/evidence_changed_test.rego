package kijun.rules.attestation.evidence_changed_test

import data.kijun.rules.attestation.evidence_changed as rule

_paths(evidence) := {f.path | some f in findings} if {
	findings := rule.findings with input as {"kind": "Attestation", "spec": {"evidence": evidence}}
		with data.kijun.workspace.files as {"a.pdf": {"sha256": "aa"}, "large.zip": {}}
}

test_another_content_is_reported if {
	_paths([{"path": "a.pdf", "sha256": "aa"}, {"path": "a.pdf", "sha256": "bb"}]) == {["spec", "evidence", 1, "sha256"]}
}

test_the_recorded_content_is_not_reported if _paths([{"path": "a.pdf", "sha256": "aa"}]) == set()

test_what_cannot_be_compared_is_not_reported if {
	_paths([{"path": "a.pdf"}, {"path": "b.pdf", "sha256": "bb"}, {"path": "large.zip", "sha256": "bb"}, {"sha256": "bb"}]) == set()
}
