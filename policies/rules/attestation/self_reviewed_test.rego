package kijun.rules.attestation.self_reviewed_test

import data.kijun.rules.attestation.self_reviewed as rule

_document(spec) := {"kind": "Attestation", "metadata": {"name": "sample"}, "as_of": "2026-11-01", "spec": spec}

_paths(spec) := {f.path | some f in findings} if {
	findings := rule.findings with input as _document(spec)
}

_applies(spec) if rule.applicable with input as _document(spec)

_signed(signer, reviewer) := {"signer": {"name": signer, "role": "課長"}, "reviewed_by": {"name": reviewer}}

test_the_signer_is_reported if _paths(_signed("佐藤 花子", "佐藤花子")) == {["spec", "reviewed_by", "name"]}

test_somebody_else_is_not_reported if _paths(_signed("佐藤 花子", "渡辺 修")) == set()

test_applies_where_it_was_reviewed if {
	_applies(_signed("佐藤 花子", "渡辺 修"))
	not _applies({"signer": {"name": "佐藤 花子"}})
	not _applies(object.union({"state": "open"}, _signed("佐藤 花子", "渡辺 修")))
}
