package kijun.rules.technical.contract_ended_in_operation_test

import data.kijun.rules.technical.contract_ended_in_operation as rule

_system(spec) := {"as_of": "2026-11-01", "metadata": {"name": "denshi-shinsei"}, "spec": spec}

_applies(spec) if rule.applicable with input as _system(spec)

_contracts(spec) := {"unyou": {"spec": spec}}

_spec := {"contracts": ["unyou"]}

_found(contract) := found if {
	found := rule.findings with input as _system(_spec) with data.kijun.workspace.Contract as _contracts(contract)
}

test_in_force if {
	_found({"period": {"ends_on": "2027-03-31"}}) == set()
	_found({"period": {"ends_on": "2026-11-01"}}) == set()
}

test_period_is_over if {
	_found({"period": {"ends_on": "2026-10-31"}}) == {{
		"path": ["spec", "contracts", 0],
		"args": {"name": "unyou", "date": "2026-10-31"},
		"related": [{"kind": "Contract", "name": "unyou", "path": ["spec", "period", "ends_on"]}],
	}}
}

test_ended_early if {
	_found({"period": {"ends_on": "2027-03-31"}, "end": {"ended_on": "2026-06-30"}}) == {{
		"path": ["spec", "contracts", 0],
		"args": {"name": "unyou", "date": "2026-06-30"},
		"related": [{"kind": "Contract", "name": "unyou", "path": ["spec", "end", "ended_on"]}],
	}}
}

test_last_day_and_extension if {
	_found({"period": {"ends_on": "2027-03-31"}, "end": {"ended_on": "2026-11-01"}}) == set()
	_found({"period": {"ends_on": "2026-09-30"}, "end": {"ended_on": "2026-12-31"}}) == set()
}

test_missing_contract_is_left_to_the_program if {
	found := rule.findings with input as _system(_spec) with data.kijun.workspace.Contract as {}
	found == set()
}

test_applies_from_go_live_to_disposal if {
	_applies({"contracts": ["unyou"]})
	not _applies(object.union({"contracts": ["unyou"]}, {"life_cycle": {"go_live_on": "2026-11-02"}}))
	not _applies(object.union({"contracts": ["unyou"]}, {"life_cycle": {"disposal": {"disposed_on": "2026-11-01"}}}))
}

test_does_not_apply_1 if not _applies({"contracts": []})

test_does_not_apply_2 if not _applies({})
