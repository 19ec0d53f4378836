package kijun.rules.functions.dos_target_unmonitored_test

import data.kijun.rules.functions.dos_target_unmonitored as rule

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

_spec(availability, internet, targets) := {
	"classification": {"availability": availability},
	"internet": internet,
	"components": [{"name": "web-01"}],
	"dos": {"monitored": ["インターネット回線", "web-01"]},
	"monitoring": {"functions": [{"name": "監視センター", "targets": targets}]},
}

test_watched if _places(_spec(2, "facing", ["web-01"])) == set()

test_not_watched if {
	_places(_spec(2, "facing", ["ap-01"])) == {["spec", "dos", "monitored", 1]}
	_args(_spec(2, "facing", [])) == {{"name": "web-01"}}
	_places(object.remove(_spec(2, "facing", []), ["monitoring"])) == {["spec", "dos", "monitored", 1]}
}

test_does_not_apply if {
	not _applies(_spec(1, "facing", []))
	not _applies(_spec(2, "outbound", []))
	not _applies(object.union(_spec(2, "facing", []), {"dos": {"monitored": []}}))
	not _applies(object.remove(_spec(2, "facing", []), ["dos"]))
}

test_applies_from_go_live_to_disposal if {
	_applies(_spec(2, "facing", []))
	not _applies(object.union(_spec(2, "facing", []), {"life_cycle": {"go_live_on": "2026-11-02"}}))
	not _applies(object.union(_spec(2, "facing", []), {"life_cycle": {"disposal": {"disposed_on": "2026-11-01"}}}))
}
