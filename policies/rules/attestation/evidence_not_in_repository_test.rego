package kijun.rules.attestation.evidence_not_in_repository_test

import data.kijun.rules.attestation.evidence_not_in_repository as rule

_paths(evidence) := {f.path | some f in findings} if {
	findings := rule.findings with input as {"kind": "Attestation", "spec": {"evidence": evidence}}
		with data.kijun.workspace.files as {"records/a.pdf": {"sha256": "aa"}, "records/large.zip": {}}
}

test_a_file_that_is_not_there_is_reported if {
	_paths([{"path": "records/a.pdf"}, {"path": "records/b.pdf"}]) == {["spec", "evidence", 1, "path"]}
}

test_files_in_the_repository_are_not_reported if {
	_paths([{"path": "records/a.pdf"}, {"path": "records/large.zip"}]) == set()
}

test_references_are_no_files if _paths([{"reference": "文書1"}]) == set()
