package kijun.rules.separation.remote_maintenance_not_reviewed_test

import data.kijun.rules.separation.remote_maintenance_not_reviewed as rule

limits := {"remote_maintenance_review_days": 365}

document(spec) := {"apiVersion": "kijun/v1", "kind": "Network", "metadata": {"name": "rei"}, "spec": spec, "as_of": "2026-11-01"}

found(maintenance) := result if {
	result := {[f.path, f.args] | some f in rule.findings} with input as document({"devices": [{"name": "fw", "kind": "firewall", "remote_maintenance": maintenance}, {"name": "sw", "kind": "switch"}]}) with data.kijun.parameters as limits
}

at := ["spec", "devices", 0, "remote_maintenance", "reviewed_on"]

args := {"name": "fw", "limit": 365}

test_on_the_last_day if found({"reviewed_on": "2025-11-01"}) == set()

test_today if found({"reviewed_on": "2026-11-01"}) == set()

test_one_day_late if found({"reviewed_on": "2025-10-31"}) == {[at, args]}

test_in_the_future if found({"reviewed_on": "2026-11-02"}) == {[at, args]}

test_never if found({}) == {[array.slice(at, 0, 4), args]}

test_applicable if {
	rule.applicable with input as document({"devices": [{"name": "fw", "remote_maintenance": {}}]})
	not rule.applicable with input as document({"devices": [{"name": "fw"}]})
}
