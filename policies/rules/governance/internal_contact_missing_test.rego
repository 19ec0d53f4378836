package kijun.rules.governance.internal_contact_missing_test

import data.kijun.rules.governance.internal_contact_missing as rule

_document(spec) := {"kind": "Organization", "metadata": {"name": "sample"}, "as_of": "2026-11-01", "spec": spec}

_paths(spec) := {f.path | some f in findings} if {
	findings := rule.findings with input as _document(spec)
}

_with(contact) := {"roles": {"csirt": {"internal_contact": contact}}}

test_missing_is_reported if _paths({"roles": {"csirt": {}}}) == {["spec", "roles", "csirt"]}

test_no_method_is_reported if _paths(_with({"name": "窓口", "announced_on": "2026-04-01"})) == {["spec", "roles", "csirt", "internal_contact"]}

test_not_announced_is_reported if {
	_paths(_with({"name": "窓口", "method": "内線 1"})) == {["spec", "roles", "csirt", "internal_contact"]}
	_paths(_with({"name": "窓口", "method": "内線 1", "announced_on": "2026-11-02"})) == {["spec", "roles", "csirt", "internal_contact"]}
}

test_announced_is_not_reported if _paths(_with({"name": "窓口", "method": "内線 1", "announced_on": "2026-11-01"})) == set()
