package kijun.rules.functions.dos_measures_unchecked_test

import data.kijun.rules.functions.dos_measures_unchecked as rule

_system(spec) := {"as_of": "2026-11-01", "metadata": {"name": "denshi-shinsei"}, "spec": spec}

_found(spec) := {[f.path, f.args] | some f in found} if {
	found := rule.findings with input as _system(spec) with data.kijun.parameters.measures_check_days as 30
}

_applies(spec) if rule.applicable with input as _system(spec)

_spec(fields) := {"internet": "facing", "classification": {"availability": 2}, "dos": object.union({"measures": ["CDN"]}, fields)}

_place := ["spec", "dos"]

test_checked if _found(_spec({"check": {"checked_on": "2026-10-02", "checker": "佐藤 花子"}})) == set()

test_unchecked if {
	_found(_spec({})) == {[_place, {"limit": 30}]}
	_found(_spec({"check": {"checked_on": "2026-10-01", "checker": "佐藤 花子"}})) == {[array.concat(_place, ["check"]), {"limit": 30}]}
}

test_needs_measures if {
	_applies(_spec({}))
	_applies(_spec({"measures": [], "impact_reduction": "告知"}))
	not _applies(_spec({"measures": []}))
}

test_applies_to_vital_systems_facing_the_internet if {
	not _applies(object.union(_spec({}), {"internet": "outbound"}))
	not _applies(object.union(_spec({}), {"classification": {"availability": 1}}))
}

test_applies_from_go_live_to_disposal if {
	not _applies(object.union(_spec({}), {"life_cycle": {"go_live_on": "2026-11-02"}}))
	not _applies(object.union(_spec({}), {"life_cycle": {"disposal": {"disposed_on": "2026-11-01"}}}))
}
