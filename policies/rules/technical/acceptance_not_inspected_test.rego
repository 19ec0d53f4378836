package kijun.rules.technical.acceptance_not_inspected_test

import data.kijun.rules.technical.acceptance_not_inspected as rule

_system(spec) := {"as_of": "2026-11-01", "metadata": {"name": "denshi-shinsei"}, "spec": spec}

_places(spec) := {finding.path |
	found := rule.findings with input as _system(spec)
	some finding in found
}

_applies(spec) if rule.applicable with input as _system(spec)

_spec(date) := {"life_cycle": {"go_live_on": "2026-04-01", "acceptance": {"inspected_on": date, "result": "conforming"}}}

test_inspected_by_go_live if _places(_spec("2026-04-01")) == set()

test_inspected_too_late if {
	_places(_spec("2026-04-02")) == {["spec", "life_cycle", "acceptance", "inspected_on"]}
}

test_missing if _places({"life_cycle": {"go_live_on": "2026-04-01"}}) == {["spec", "life_cycle"]}

test_no_go_live_date if {
	_places({"life_cycle": {"acceptance": {"inspected_on": "2026-11-01", "result": "conforming"}}}) == set()
	_places({"life_cycle": {"acceptance": {"inspected_on": "2026-11-02"}}}) == {["spec", "life_cycle", "acceptance", "inspected_on"]}
	_places({}) == {["spec"]}
}

test_applies_from_go_live_to_disposal if {
	_applies({})
	not _applies(object.union({}, {"life_cycle": {"go_live_on": "2026-11-02"}}))
	not _applies(object.union({}, {"life_cycle": {"disposal": {"disposed_on": "2026-11-01"}}}))
}

_result(fields) := {"life_cycle": {"go_live_on": "2026-04-01", "acceptance": object.union({"inspected_on": "2026-04-01"}, fields)}}

test_result if {
	_places(_result({})) == {["spec", "life_cycle", "acceptance"]}
	_places(_result({"result": "nonconforming"})) == {["spec", "life_cycle", "acceptance", "result"]}
	_places(_result({"inspected_on": "2026-04-02", "result": "nonconforming"})) == {["spec", "life_cycle", "acceptance", "inspected_on"]}
}
