package kijun.rules.technical.internal_names_resolvable_outside_test

import data.kijun.rules.technical.internal_names_resolvable_outside as rule

_system(spec) := {"as_of": "2026-11-01", "metadata": {"name": "denshi-shinsei"}, "spec": spec}

_places(spec) := {finding.path |
	found := rule.findings with input as _system(spec)
	some finding in found
}

_args(spec) := {finding.args |
	found := rule.findings with input as _system(spec)
	some finding in found
}

_open(spec) := {finding.path |
	found := rule.open with input as _system(spec)
	some finding in found
}

_applies(spec) if rule.applicable with input as _system(spec)

_spec(zone) := {"dns": {"zones": [object.union({"name": "naibu.example.go.jp"}, zone)]}}

test_hidden if {
	_places(_spec({"internal": true, "resolvable_outside": false})) == set()
	_open(_spec({"internal": true, "resolvable_outside": false})) == set()
}

test_visible if {
	_places(_spec({"internal": true, "resolvable_outside": true})) == {["spec", "dns", "zones", 0, "resolvable_outside"]}
	_args(_spec({"internal": true, "resolvable_outside": true})) == {{"name": "naibu.example.go.jp"}}
}

test_public_zone if {
	_places(_spec({"internal": false, "resolvable_outside": true})) == set()
	_open(_spec({"internal": false})) == set()
}

test_unknown if _open(_spec({"internal": true})) == {["spec", "dns", "zones", 0]}

test_internal_unknown if {
	_open(_spec({})) == {["spec", "dns", "zones", 0]}
	_open(_spec({"resolvable_outside": true})) == {["spec", "dns", "zones", 0]}
	_open(_spec({"resolvable_outside": false})) == set()
	_places(_spec({"resolvable_outside": true})) == set()
}

test_applies_from_go_live_to_disposal if {
	_applies({"dns": {"zones": [{"name": "一件"}]}})
	not _applies(object.union({"dns": {"zones": [{"name": "一件"}]}}, {"life_cycle": {"go_live_on": "2026-11-02"}}))
	not _applies(object.union({"dns": {"zones": [{"name": "一件"}]}}, {"life_cycle": {"disposal": {"disposed_on": "2026-11-01"}}}))
}

test_does_not_apply_1 if {
	not _applies({})
	not _applies({"dns": {"zones": [{"name": "一件", "internal": false}]}})
}

test_does_not_apply_2 if not _applies({"dns": {"zones": []}})
