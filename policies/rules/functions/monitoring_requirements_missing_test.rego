package kijun.rules.functions.monitoring_requirements_missing_test

import data.kijun.rules.functions.monitoring_requirements_missing as rule

_system(spec) := {"as_of": "2026-11-01", "metadata": {"name": "denshi-shinsei"}, "spec": spec}

_places(spec) := {finding.path |
	found := rule.findings with input as _system(spec) with data.kijun.workspace.files as {"docs/a.md": {"sha256": "aa"}}
	some finding in found
}

_args(spec) := {finding.args |
	found := rule.findings with input as _system(spec) with data.kijun.workspace.files as {"docs/a.md": {"sha256": "aa"}}
	some finding in found
}

_applies(spec) if rule.applicable with input as _system(spec) with data.kijun.workspace.files as {"docs/a.md": {"sha256": "aa"}}

_spec(requirements) := {"monitoring": {"requirements": requirements}}

_place := ["spec", "monitoring", "requirements"]

test_laid_down if _places(_spec({"decided_on": "2026-11-01", "file": "docs/a.md"})) == set()

test_in_the_future if {
	_places(_spec({"decided_on": "2026-11-02", "file": "docs/a.md"})) == {array.concat(_place, ["decided_on"])}
	_args(_spec({"decided_on": "2026-11-02", "file": "docs/a.md"})) == {{"field": "decided_on"}}
}

test_file_absent if {
	_places(_spec({"decided_on": "2026-11-01", "file": "docs/b.md"})) == {array.concat(_place, ["file"])}
	_places(_spec({"decided_on": "2026-11-01"})) == {_place}
}

test_missing if {
	_places({}) == {["spec"]}
	_args({}) == {{"field": "decided_on"}, {"field": "file"}}
}

test_applies_from_go_live_to_disposal if {
	_applies({})
	not _applies(object.union({}, {"life_cycle": {"go_live_on": "2026-11-02"}}))
	not _applies(object.union({}, {"life_cycle": {"disposal": {"disposed_on": "2026-11-01"}}}))
}
