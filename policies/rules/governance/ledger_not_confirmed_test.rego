package kijun.rules.governance.ledger_not_confirmed_test

import data.kijun.rules.governance.ledger_not_confirmed as rule

_document(spec) := {"kind": "Organization", "metadata": {"name": "sample"}, "as_of": "2026-11-01", "spec": spec}

_found(spec) := {[f.path, object.get(f, "key", "")] | some f in found} if {
	found := rule.findings with input as _document(spec) with data.kijun.parameters as _parameters
}

_parameters := {"ledger_confirmation_days": 31}

_ledger(extra) := {"roles": {"head_officer": {"name": "甲"}}, "ledger": object.union({"confirmed_on": "2026-10-01", "confirmed_by": "甲", "compared_with": ["契約の一覧"]}, extra)}

test_nothing_recorded_is_reported if {
	_found({}) == {[["spec"], "confirmed_on"], [["spec"], "confirmed_by"], [["spec"], "compared_with"]}
}

test_old_or_planned_is_reported if {
	_found(_ledger({"confirmed_on": "2026-09-30"})) == {[["spec", "ledger", "confirmed_on"], "confirmed_on"]}
	_found(_ledger({"confirmed_on": "2026-11-02"})) == {[["spec", "ledger", "confirmed_on"], "confirmed_on"]}
}

test_somebody_else_is_reported if _found(_ledger({"confirmed_by": "乙"})) == {[["spec", "ledger", "confirmed_by"], "confirmed_by"]}

test_no_other_record_is_reported if _found(_ledger({"compared_with": []})) == {[["spec", "ledger", "compared_with"], "compared_with"]}

test_confirmed_is_not_reported if _found(_ledger({})) == set()
