package kijun.rules.functions.not_checked_before_start_test

import data.kijun.rules.functions.not_checked_before_start as rule

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

_spec(component) := {"components": [object.union({"name": "web-01", "type": "server"}, component)]}

_place := ["spec", "components", 0]

test_checked if {
	_places(_spec({"start": {"started_on": "2026-04-01", "vulnerabilities_checked_on": "2026-04-01"}})) == set()
	_places(_spec({"start": {"vulnerabilities_checked_on": "2026-11-01"}})) == set()
}

test_checked_later if _places(_spec({"start": {"started_on": "2026-04-01", "vulnerabilities_checked_on": "2026-04-02"}})) == {array.concat(_place, ["start"])}

test_missing if {
	_places(_spec({})) == {_place}
	_args(_spec({})) == {{"name": "web-01"}}
	_places(_spec({"start": {"started_on": "2026-11-01"}})) == {array.concat(_place, ["start"])}
}

test_in_the_future if _places(_spec({"start": {"vulnerabilities_checked_on": "2026-11-02"}})) == {array.concat(_place, ["start"])}

test_not_started if {
	_places(_spec({"start": {"started_on": "2026-11-02"}})) == set()
	not _applies(_spec({"start": {"started_on": "2026-11-02"}}))
}

test_each_type if {
	_places(_spec({"type": "terminal"})) == {_place}
	_places(_spec({"type": "network-equipment"})) == {_place}
	_places(_spec({"type": "application"})) == set()
}

test_retired if _places(_spec({"retirement": {"retired_on": "2026-11-01"}})) == set()

test_does_not_apply_without_components if not _applies({})

test_applies_from_go_live_to_disposal if {
	_applies(_spec({}))
	not _applies(object.union(_spec({}), {"life_cycle": {"go_live_on": "2026-11-02"}}))
	not _applies(object.union(_spec({}), {"life_cycle": {"disposal": {"disposed_on": "2026-11-01"}}}))
}
