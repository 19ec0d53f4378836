package kijun.rules.technical.database_safeguard_missing_test

import data.kijun.rules.technical.database_safeguard_missing as rule

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

test_recorded if _places({"databases": [{"name": "申請 DB", "administrator_control": "記載"}]}) == set()

test_missing if {
	_places({"databases": [{"name": "記録 DB", "administrator_control": "記載"}, {"name": "申請 DB"}]}) == {["spec", "databases", 1]}
	_args({"databases": [{"name": "申請 DB"}]}) == {{"name": "申請 DB"}}
}

test_applies_from_go_live_to_disposal if {
	_applies({"databases": [{"name": "一件"}]})
	not _applies(object.union({"databases": [{"name": "一件"}]}, {"life_cycle": {"go_live_on": "2026-11-02"}}))
	not _applies(object.union({"databases": [{"name": "一件"}]}, {"life_cycle": {"disposal": {"disposed_on": "2026-11-01"}}}))
}

test_does_not_apply_1 if not _applies({})

test_does_not_apply_2 if not _applies({"databases": []})
