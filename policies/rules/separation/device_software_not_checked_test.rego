package kijun.rules.separation.device_software_not_checked_test

import data.kijun.rules.separation.device_software_not_checked as rule

limits := {"network_software_check_days": 90}

document(spec) := {"apiVersion": "kijun/v1", "kind": "Network", "metadata": {"name": "rei"}, "spec": spec, "as_of": "2026-11-01"}

found(device) := result if {
	result := {[f.path, f.args] | some f in rule.findings} with input as document({"devices": [object.union({"name": "fw", "kind": "firewall"}, device)]}) with data.kijun.parameters as limits
}

checked(day) := {"software": {"name": "OS", "checked_on": day}}

args := {"name": "fw", "limit": 90}

test_on_the_last_day if found(checked("2026-08-03")) == set()

test_today if found(checked("2026-11-01")) == set()

test_one_day_late if found(checked("2026-08-02")) == {[["spec", "devices", 0, "software", "checked_on"], args]}

test_in_the_future if found(checked("2026-11-02")) == {[["spec", "devices", 0, "software", "checked_on"], args]}

test_never if {
	found({"software": {"name": "OS"}}) == {[["spec", "devices", 0, "software"], args]}
	found({}) == {[["spec", "devices", 0], args]}
}

test_applicable if {
	rule.applicable with input as document({"devices": [{"name": "fw", "kind": "firewall"}]})
	not rule.applicable with input as document({"devices": []})
	not rule.applicable with input as document({})
}
