package kijun.rules.functions.targeted_attack_measures_unchecked_test

import data.kijun.rules.functions.targeted_attack_measures_unchecked as rule

_system(spec) := {"as_of": "2026-11-01", "metadata": {"name": "denshi-shinsei"}, "spec": spec}

_found(spec) := {[f.path, f.args] | some f in found} if {
	found := rule.findings with input as _system(spec) with data.kijun.parameters.measures_check_days as 30
}

_applies(spec) if rule.applicable with input as _system(spec)

_spec(fields) := {"internet": "outbound", "targeted_attack": object.union({"entry": ["添付ファイルの検査"]}, fields)}

_place := ["spec", "targeted_attack"]

test_checked if _found(_spec({"check": {"checked_on": "2026-10-02", "checker": "佐藤 花子"}})) == set()

test_unchecked if {
	_found(_spec({})) == {[_place, {"limit": 30}]}
	_found(_spec({"check": {"checked_on": "2026-10-01", "checker": "佐藤 花子"}})) == {[array.concat(_place, ["check"]), {"limit": 30}]}
}

test_needs_measures if {
	every layer in ["entry", "inner", "exit"] {
		_applies({"internet": "facing", "targeted_attack": {layer: ["対策"]}})
	}
	not _applies(_spec({"entry": []}))
	not _applies({"internet": "facing"})
}

test_does_not_apply_without_connection if not _applies(object.union(_spec({}), {"internet": "none"}))

test_applies_from_go_live_to_disposal if {
	not _applies(object.union(_spec({}), {"life_cycle": {"go_live_on": "2026-11-02"}}))
	not _applies(object.union(_spec({}), {"life_cycle": {"disposal": {"disposed_on": "2026-11-01"}}}))
}
