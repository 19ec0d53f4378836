package kijun.rules.technical.adviser_not_consulted_test

import data.kijun.rules.technical.adviser_not_consulted as rule

_system(spec) := {"as_of": "2026-11-01", "metadata": {"name": "denshi-shinsei"}, "spec": spec}

_judged(spec) := _system(object.union({"system_class": {"high_level": true}}, spec))

_places(spec) := {finding.path |
	found := rule.findings with input as _judged(spec)
	some finding in found
}

_applies(spec) if rule.applicable with input as _system(spec)

_spec(date) := {"life_cycle": {"requirements": {"adviser_consulted_on": date}}}

test_consulted if _places(_spec("2026-11-01")) == set()

test_only_planned if {
	_places(_spec("2026-11-02")) == {["spec", "life_cycle", "requirements", "adviser_consulted_on"]}
}

test_missing if _places({"life_cycle": {"requirements": {}}}) == {["spec", "life_cycle", "requirements"]}

test_applies_until_disposal if {
	_applies({"system_class": {"high_level": true}})
	_applies(object.union({"system_class": {"high_level": true}}, {"life_cycle": {"go_live_on": "2027-04-01"}}))
	not _applies(object.union({"system_class": {"high_level": true}}, {"life_cycle": {"disposal": {"disposed_on": "2026-11-01"}}}))
}

test_does_not_apply_1 if not _applies({"system_class": {"high_level": false}})

test_does_not_apply_2 if not _applies({})

test_consulted_before_go_live if {
	_places({"life_cycle": {"go_live_on": "2026-04-01", "requirements": {"adviser_consulted_on": "2026-04-01"}}}) == set()
	_places({"life_cycle": {"go_live_on": "2026-04-01", "requirements": {"adviser_consulted_on": "2026-04-02"}}}) == {["spec", "life_cycle", "requirements", "adviser_consulted_on"]}
	_places({"life_cycle": {"go_live_on": "2027-04-01", "requirements": {"adviser_consulted_on": "2026-11-01"}}}) == set()
}
