package kijun.rules.insider.personnel_procedure_missing_test

import data.kijun.rules.insider.personnel_procedure_missing as rule

_paths(spec) := {f.path | some f in findings} if {
	findings := rule.findings with input as _document(spec)
}

_document(spec) := {"kind": "IdentityStore", "metadata": {"name": "sample"}, "as_of": "2026-11-01", "spec": spec}

_keys(spec) := {finding.key | some finding in findings} if findings := rule.findings with input as _document(spec)

_procedures(occasions) := {"personnel_procedures": [{"occasion": occasion, "reference": "規程"} | some occasion in occasions]}

test_none_named if {
	_keys({"accounts": []}) == {"hiring", "transfer", "leaving"}
	_paths({"accounts": []}) == {["spec"]}
}

test_one_missing if {
	_keys(_procedures(["hiring", "leaving"])) == {"transfer"}
	_paths(_procedures(["hiring", "leaving"])) == {["spec", "personnel_procedures"]}
}

test_all_named if _paths(_procedures(["hiring", "transfer", "leaving"])) == set()
