package kijun.rules.technical.software_unspecified_test

import data.kijun.rules.technical.software_unspecified as rule

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

_spec(type, software) := {"components": [{"name": "機器", "type": type, "software": software}]}

test_specified if _places(_spec("terminal", [{"name": "OS"}])) == set()

test_unspecified if {
	_places(_spec("terminal", [])) == {["spec", "components", 0, "software"]}
	_places({"components": [{"name": "機器", "type": "terminal"}]}) == {["spec", "components", 0]}
	_args(_spec("terminal", [])) == {{"name": "機器"}}
}

test_other_types if {
	_places(_spec("server", [])) == set()
	not _applies(_spec("server", []))
}

test_retired if {
	_places({"components": [{"name": "機器", "type": "terminal", "retirement": {"retired_on": "2026-10-31"}}]}) == set()
}

test_applies_from_go_live_to_disposal if {
	_applies({"components": [{"name": "一件", "type": "terminal"}]})
	not _applies(object.union({"components": [{"name": "一件", "type": "terminal"}]}, {"life_cycle": {"go_live_on": "2026-11-02"}}))
	not _applies(object.union({"components": [{"name": "一件", "type": "terminal"}]}, {"life_cycle": {"disposal": {"disposed_on": "2026-11-01"}}}))
}

test_does_not_apply_1 if not _applies({})

test_does_not_apply_2 if not _applies({"components": []})
