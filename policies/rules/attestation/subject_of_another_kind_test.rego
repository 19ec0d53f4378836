package kijun.rules.attestation.subject_of_another_kind_test

import data.kijun.rules.attestation.subject_of_another_kind as rule

_rows := {"s:1": {"kind": "System", "signers": ["ciso"], "renewal_months": 12}}

_document(clause, kind) := {"kind": "Attestation", "spec": {"clause": clause, "subject": {"kind": kind, "name": "a"}}}

_paths(clause, kind) := {f.path | some f in findings} if {
	findings := rule.findings with input as _document(clause, kind) with data.kijun.reference.attestations as _rows
}

test_another_kind_is_reported if _paths("s:1", "Organization") == {["spec", "subject", "kind"]}

test_the_kind_of_the_clause_is_not_reported if _paths("s:1", "System") == set()

test_applies_where_the_row_is_known if {
	rule.applicable with input as _document("s:1", "System") with data.kijun.reference.attestations as _rows
	not rule.applicable with input as _document("s:2", "System") with data.kijun.reference.attestations as _rows
}
