package kijun.rules.functions.monitoring_target_unknown_test

import data.kijun.rules.functions.monitoring_target_unknown as rule

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

_spec(component) := {
	"components": [object.union({"name": "web-01"}, component)],
	"monitoring": {"functions": [{"name": "監視センター", "targets": ["web-01"]}]},
}

_place := ["spec", "monitoring", "functions", 0, "targets", 0]

test_in_use if _places(_spec({})) == set()

test_unknown if {
	_places(_spec({"name": "web-02"})) == {_place}
	_args(_spec({"name": "web-02"})) == {{"name": "監視センター", "target": "web-01"}}
}

test_retired if _places(_spec({"retirement": {"retired_on": "2026-11-01"}})) == {_place}

test_does_not_apply_without_targets if {
	not _applies({})
	not _applies({"monitoring": {"functions": [{"name": "監視センター", "targets": []}]}})
}

test_applies_from_go_live_to_disposal if {
	_applies(_spec({}))
	not _applies(object.union(_spec({}), {"life_cycle": {"go_live_on": "2026-11-02"}}))
	not _applies(object.union(_spec({}), {"life_cycle": {"disposal": {"disposed_on": "2026-11-01"}}}))
}
