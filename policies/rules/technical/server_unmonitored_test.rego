package kijun.rules.technical.server_unmonitored_test

import data.kijun.rules.technical.server_unmonitored as rule

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

_spec(targets) := {
	"components": [{"name": "AP サーバ", "type": "server"}],
	"monitoring": {"functions": [{"name": "IDS", "targets": targets}]},
}

test_monitored if _places(_spec(["AP サーバ"])) == set()

test_unmonitored if {
	_places(_spec(["DB サーバ"])) == {["spec", "components", 0]}
	_args(_spec([])) == {{"name": "AP サーバ"}}
	_places(object.remove(_spec([]), ["monitoring"])) == {["spec", "components", 0]}
}

test_other_types_and_retired_servers if {
	_places({"components": [
		{"name": "端末", "type": "terminal"},
		{"name": "旧サーバ", "type": "server", "retirement": {"retired_on": "2026-09-30"}},
	]}) == set()
}

test_applies_from_go_live_to_disposal if {
	_applies(_spec([]))
	not _applies(object.union(_spec([]), {"life_cycle": {"go_live_on": "2026-11-02"}}))
	not _applies(object.union(_spec([]), {"life_cycle": {"disposal": {"disposed_on": "2026-11-01"}}}))
}

test_does_not_apply_1 if not _applies({"components": [{"name": "端末", "type": "terminal"}]})

test_does_not_apply_2 if not _applies({})
