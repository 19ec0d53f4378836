package kijun.rules.technical.system_class_unreported_test

import data.kijun.rules.technical.system_class_unreported as rule

_system(spec) := {"as_of": "2026-11-01", "metadata": {"name": "denshi-shinsei"}, "spec": spec}

_places(spec) := {finding.path |
	found := rule.findings with input as _system(spec)
	some finding in found
}

_applies(spec) if rule.applicable with input as _system(spec)

test_reported if {
	_places({"system_class": {"reported_on": "2026-10-31"}}) == set()
	_places({"system_class": {"reported_on": "2026-11-01"}}) == set()
}

test_planned_report if {
	_places({"system_class": {"reported_on": "2026-11-02"}}) == {["spec", "system_class", "reported_on"]}
}

test_missing if {
	_places({"system_class": {"name": "高"}}) == {["spec", "system_class"]}
	_places({}) == {["spec"]}
}

test_applies_until_disposal if {
	_applies({})
	_applies(object.union({}, {"life_cycle": {"go_live_on": "2027-04-01"}}))
	not _applies(object.union({}, {"life_cycle": {"disposal": {"disposed_on": "2026-11-01"}}}))
}

_updated(day) := {
	"system_class": {"reported_on": day},
	"phases": {"ledger": [{"event": "construction", "recorded_on": "2019-04-01"}], "renewals": [{"renewed_on": "2026-04-01"}]},
}

test_update_is_reported_again if {
	_places(_updated("2019-04-01")) == {["spec", "system_class", "reported_on"]}
	_places(_updated("2019-04-02")) == set()
}
