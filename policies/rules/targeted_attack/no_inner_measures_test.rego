package kijun.rules.targeted_attack.no_inner_measures_test

import data.kijun.rules.targeted_attack.no_inner_measures as rule

document(spec) := {"apiVersion": "kijun/v1", "kind": "Network", "metadata": {"name": "rei"}, "spec": spec, "as_of": "2026-11-01"}

found(spec) := result if {
	result := {[f.path, f.args] | some f in rule.findings} with input as document(spec)
}

test_one_measure if found({"targeted_attack_measures": {"inner": [{"name": "対策"}]}}) == set()

test_empty if found({"targeted_attack_measures": {"inner": []}}) == {[["spec", "targeted_attack_measures", "inner"], {}]}

test_missing if {
	found({"targeted_attack_measures": {}}) == {[["spec", "targeted_attack_measures"], {}]}
	found({}) == {[["spec"], {}]}
}
