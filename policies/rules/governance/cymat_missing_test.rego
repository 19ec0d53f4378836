package kijun.rules.governance.cymat_missing_test

import data.kijun.rules.governance.cymat_missing as rule

_document(spec) := {"kind": "Organization", "metadata": {"name": "sample"}, "as_of": "2026-11-01", "spec": spec}

_paths(spec) := {f.path | some f in findings} if {
	findings := rule.findings with input as _document(object.union({"type": "national"}, spec))
}

_applies(spec) if rule.applicable with input as _document(spec)

test_nobody_is_reported if {
	_paths({}) == {["spec"]}
	_paths({"roles": {"cymat": [{"name": "甲", "designated_on": "2026-11-02"}]}}) == {["spec", "roles", "cymat"]}
}

test_somebody_is_enough if {
	_paths({"roles": {"cymat": [{"name": "甲", "designated_on": "2026-04-01"}]}}) == set()
	_paths({"roles": {"cymat": [{"name": "甲", "designated_on": "2026-11-02"}, {"name": "乙", "designated_on": "2026-11-01"}]}}) == set()
}

test_applies_to_national_organs_only if {
	_applies({"type": "national"})
	not _applies({"type": "incorporated"})
}
