package kijun.rules.governance.permission_authority_missing_test

import data.kijun.rules.governance.permission_authority_missing as rule

_document(spec) := {"kind": "Organization", "metadata": {"name": "sample"}, "as_of": "2026-11-01", "spec": spec}

_paths(spec) := {f.path | some f in findings} if {
	findings := rule.findings with input as _document(spec)
}

test_nobody_is_reported if {
	_paths({}) == {["spec"]}
	_paths({"exceptions": {"permission_authorities": [{"name": "乙"}]}}) == {["spec", "exceptions", "permission_authorities"]}
	_paths({"exceptions": {"permission_authorities": [{"name": "甲", "designated_on": "2026-11-02"}]}}) == {["spec", "exceptions", "permission_authorities"]}
}

test_somebody_is_enough if {
	_paths({"exceptions": {"permission_authorities": [{"name": "甲", "designated_on": "2026-04-01"}]}}) == set()
	_paths({"exceptions": {"permission_authorities": [{"name": "甲", "designated_on": "2026-11-02"}, {"name": "乙", "designated_on": "2026-11-01"}]}}) == set()
}
