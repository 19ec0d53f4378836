package kijun.rules.targeted_attack.network_measures_unchecked_test

import data.kijun.rules.targeted_attack.network_measures_unchecked as rule

document(fields) := {"apiVersion": "kijun/v1", "kind": "Network", "metadata": {"name": "rei"}, "spec": {"targeted_attack_measures": fields}, "as_of": "2026-11-01"}

found(fields) := {[f.path, f.args] | some f in findings} if {
	findings := rule.findings with input as document(fields) with data.kijun.parameters.measures_check_days as 30
}

place := ["spec", "targeted_attack_measures"]

measures(fields) := object.union({"entry": [{"name": "メールの隔離"}]}, fields)

test_checked if found(measures({"check": {"checked_on": "2026-10-02", "checker": "佐藤 花子"}})) == set()

test_unchecked if {
	found(measures({})) == {[place, {"limit": 30}]}
	found(measures({"check": {"checked_on": "2026-10-01", "checker": "佐藤 花子"}})) == {[array.concat(place, ["check"]), {"limit": 30}]}
}

test_needs_measures if {
	every layer in ["entry", "inner", "exit"] {
		rule.applicable with input as document({layer: [{"name": "対策"}]})
	}
	not rule.applicable with input as document({"entry": []})
	not rule.applicable with input as document({})
}
