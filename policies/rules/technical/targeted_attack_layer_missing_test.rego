package kijun.rules.technical.targeted_attack_layer_missing_test

import data.kijun.rules.technical.targeted_attack_layer_missing as rule

_system(spec) := {"as_of": "2026-11-01", "metadata": {"name": "denshi-shinsei"}, "spec": spec}

_judged(spec) := _system(object.union({"internet": "facing"}, spec))

_places(spec) := {finding.path |
	found := rule.findings with input as _judged(spec)
	some finding in found
}

_keys(spec) := {finding.key |
	found := rule.findings with input as _judged(spec)
	some finding in found
}

_args(spec) := {finding.args |
	found := rule.findings with input as _judged(spec)
	some finding in found
}

_applies(spec) if rule.applicable with input as _system(spec)

_measures := {"entry": ["メールの検査"], "inner": ["権限の分離"], "exit": ["プロキシの認証"]}

test_all_layers if _places({"targeted_attack": _measures}) == set()

test_each_layer if {
	every layer in {"entry", "inner", "exit"} {
		_keys({"targeted_attack": object.remove(_measures, [layer])}) == {layer}
		_args({"targeted_attack": object.remove(_measures, [layer])}) == {{"layer": layer}}
		_places({"targeted_attack": object.union(_measures, {layer: []})}) == {["spec", "targeted_attack", layer]}
	}
}

test_nothing_recorded if {
	_keys({}) == {"entry", "inner", "exit"}
	_places({}) == {["spec"]}
}

test_applies_from_go_live_to_disposal if {
	_applies({"internet": "outbound"})
	not _applies(object.union({"internet": "outbound"}, {"life_cycle": {"go_live_on": "2026-11-02"}}))
	not _applies(object.union({"internet": "outbound"}, {"life_cycle": {"disposal": {"disposed_on": "2026-11-01"}}}))
}

test_does_not_apply if not _applies({"internet": "none"})
