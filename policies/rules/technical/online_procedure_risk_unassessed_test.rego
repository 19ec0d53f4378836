package kijun.rules.technical.online_procedure_risk_unassessed_test

import data.kijun.rules.technical.online_procedure_risk_unassessed as rule

_system(spec) := {"as_of": "2026-11-01", "metadata": {"name": "denshi-shinsei"}, "spec": spec}

_places(spec) := {finding.path |
	found := rule.findings with input as _system(spec)
	some finding in found
}

_args(spec) := {finding.args |
	found := rule.findings with input as _system(spec)
	some finding in found
}

_applies(spec) if rule.applicable with input as _system(spec)

_spec(procedure) := {"online_procedures": [object.union({"name": "許可申請"}, procedure)]}

test_assessed if _places(_spec({"risk_assessed_on": "2026-11-01", "authentication": "多要素"})) == set()

test_not_assessed if {
	_places(_spec({"authentication": "多要素"})) == {["spec", "online_procedures", 0]}
	_places(_spec({"risk_assessed_on": "2026-11-02", "authentication": "多要素"})) == {["spec", "online_procedures", 0]}
	_args(_spec({})) == {{"name": "許可申請"}}
}

test_no_requirements if _places(_spec({"risk_assessed_on": "2026-11-01"})) == {["spec", "online_procedures", 0]}

test_applies_until_disposal if {
	_applies({"online_procedures": [{"name": "一件"}]})
	_applies(object.union({"online_procedures": [{"name": "一件"}]}, {"life_cycle": {"go_live_on": "2027-04-01"}}))
	not _applies(object.union({"online_procedures": [{"name": "一件"}]}, {"life_cycle": {"disposal": {"disposed_on": "2026-11-01"}}}))
}

test_does_not_apply_1 if not _applies({})

test_does_not_apply_2 if not _applies({"online_procedures": []})

_open(spec) := {place.path |
	found := rule.open with input as _system(spec)
	some place in found
}

test_unknown_when_outside_users_have_nothing_said if {
	every user in ["public", "companies"] {
		_open({"users": ["staff", user]}) == {["spec", "users"]}
		_applies({"users": [user]})
		not _applies({"users": [user], "life_cycle": {"disposal": {"disposed_on": "2026-11-01"}}})
		not _applies({"users": [user], "online_procedures": []})
		_open({"users": [user], "online_procedures": []}) == set()
	}
	_open({"users": ["staff", "agencies"]}) == set()
}
