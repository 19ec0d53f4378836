package kijun.rules.separation.monitoring_not_reviewed_test

import data.kijun.rules.separation.monitoring_not_reviewed as rule

limits := {"network_monitoring_review_days": 365}

document(spec) := {"apiVersion": "kijun/v1", "kind": "Network", "metadata": {"name": "rei"}, "spec": spec, "as_of": "2026-11-01"}

found(monitoring) := result if {
	result := {[f.path, f.args.limit] | some f in rule.findings} with input as document({"monitoring": monitoring}) with data.kijun.parameters as limits
}

at := ["spec", "monitoring", "reviewed_on"]

test_on_the_last_day if found({"reviewed_on": "2025-11-01"}) == set()

test_today if found({"reviewed_on": "2026-11-01"}) == set()

test_one_day_late if found({"reviewed_on": "2025-10-31"}) == {[at, 365]}

test_in_the_future if found({"reviewed_on": "2026-11-02"}) == {[at, 365]}

test_never if found({}) == {[["spec", "monitoring"], 365]}

test_no_monitoring_at_all if {
	places := {f.path | some f in rule.findings} with input as document({}) with data.kijun.parameters as limits
	places == {["spec"]}
}
