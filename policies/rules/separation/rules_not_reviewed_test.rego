package kijun.rules.separation.rules_not_reviewed_test

import data.kijun.rules.separation.rules_not_reviewed as rule

limits := {"network_rule_review_days": 365}

document(spec) := {"apiVersion": "kijun/v1", "kind": "Network", "metadata": {"name": "rei"}, "spec": spec, "as_of": "2026-11-01"}

found(kind, device) := result if {
	result := {[f.path, f.args] | some f in rule.findings} with input as document({"devices": [object.union({"name": "d", "kind": kind}, device)]}) with data.kijun.parameters as limits
}

args := {"name": "d", "limit": 365}

place := ["spec", "devices", 0, "rules_reviewed_on"]

test_on_the_last_day if found("firewall", {"rules_reviewed_on": "2025-11-01"}) == set()

test_today if found("firewall", {"rules_reviewed_on": "2026-11-01"}) == set()

test_one_day_late if found("firewall", {"rules_reviewed_on": "2025-10-31"}) == {[place, args]}

test_in_the_future if found("firewall", {"rules_reviewed_on": "2026-11-02"}) == {[place, args]}

test_never if {
	every kind in ["firewall", "router", "switch", "proxy", "vpn_gateway"] {
		found(kind, {}) == {[["spec", "devices", 0], args]}
	}
}

test_other_devices if found("load_balancer", {}) == set()

test_applicable if {
	rule.applicable with input as document({"devices": [{"name": "d", "kind": "router"}]})
	not rule.applicable with input as document({"devices": [{"name": "d", "kind": "load_balancer"}]})
}
