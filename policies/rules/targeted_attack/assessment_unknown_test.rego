package kijun.rules.targeted_attack.assessment_unknown_test

import data.kijun.rules.targeted_attack.assessment_unknown as rule

_document(extra) := {"kind": "Incident", "metadata": {"name": "sample"}, "as_of": "2026-11-01", "spec": object.union({"detected_at": "2026-10-01T09:00+09:00"}, extra)}

_assessed(at) := {"assessment": {"at": at, "result": "incident"}}

_applies(extra) if rule.applicable with input as _document(extra)

test_open_until_there_is_an_assessment if {
	_applies({})
	_applies(_assessed("2026-11-02T09:00+09:00"))
	not _applies(_assessed("2026-11-01T09:00+09:00"))
	found := rule.open with input as _document({})
	{f.path | some f in found} == {["spec", "detected_at"]}
}

test_never_a_finding if {
	every extra in [{}, _assessed("2026-10-01T15:00+09:00")] {
		rule.findings == set() with input as _document(extra)
	}
}
