package kijun.rules.insider.privileged_without_approval_test

import data.kijun.rules.insider.privileged_without_approval as rule

_paths(spec) := {f.path | some f in findings} if {
	findings := rule.findings with input as _document(spec)
}

_applicable(spec) if rule.applicable with input as _document(spec)

_document(spec) := {"kind": "IdentityStore", "metadata": {"name": "sample"}, "as_of": "2026-11-01", "spec": spec}

_account(extra) := object.union({"id": "a", "type": "personal", "privileged": true}, extra)

test_no_approval_is_reported if _paths({"accounts": [{"id": "b"}, _account({})]}) == {["spec", "accounts", 1]}

test_approval_is_not_reported if {
	_paths({"accounts": [_account({"granted": {"approver": "責任者", "approved_on": "2026-04-01"}})]}) == set()
}

test_disabled_account_is_not_reported if _paths({"accounts": [_account({"disabled_on": "2026-10-01"})]}) == set()

test_applies_where_a_privileged_account_exists if _applicable({"accounts": [{"id": "a", "privileged": true}]})

test_does_not_apply_without_one if not _applicable({"accounts": [{"id": "a", "privileged": false}, {"id": "b"}]})

test_approval_that_lies_ahead_does_not_count if {
	_paths(_granted_on("2026-11-02")) == {["spec", "accounts", 0, "granted", "approved_on"]}
	_paths(_granted_on("2026-11-01")) == set()
}

_granted_on(day) := {"accounts": [_account({"granted": {"approver": "責任者", "approved_on": day}})]}
