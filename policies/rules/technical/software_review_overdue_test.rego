package kijun.rules.technical.software_review_overdue_test

import data.kijun.rules.technical.software_review_overdue as rule

_system(spec) := {"as_of": "2026-11-01", "metadata": {"name": "denshi-shinsei"}, "spec": spec}

_places(spec) := {finding.path |
	found := rule.findings with input as _system(spec) with data.kijun.parameters.software_review_days as 30
	some finding in found
}

_args(spec) := {finding.args |
	found := rule.findings with input as _system(spec) with data.kijun.parameters.software_review_days as 30
	some finding in found
}

_applies(spec) if rule.applicable with input as _system(spec)

_spec(type, date) := {"components": [{"name": "機器", "type": type, "software_reviewed_on": date}]}

test_in_time if _places(_spec("terminal", "2026-10-02")) == set()

test_overdue if {
	_places(_spec("terminal", "2026-10-01")) == {["spec", "components", 0, "software_reviewed_on"]}
	_args(_spec("terminal", "2026-10-01")) == {{"name": "機器", "limit": 30}}
}

test_never if _places({"components": [{"name": "機器", "type": "terminal"}]}) == {["spec", "components", 0]}

test_other_types if {
	_places(_spec("server", "2020-01-01")) == set()
	not _applies(_spec("server", "2020-01-01"))
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
