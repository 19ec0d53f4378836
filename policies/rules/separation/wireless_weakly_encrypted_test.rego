package kijun.rules.separation.wireless_weakly_encrypted_test

import data.kijun.rules.separation.wireless_weakly_encrypted as rule

document(spec) := {"apiVersion": "kijun/v1", "kind": "Network", "metadata": {"name": "rei"}, "spec": spec, "as_of": "2026-11-01"}

test_one_network if {
	count(rule.findings) == 0 with input as document({"wireless": [{"name": "a", "encryption": "wpa3"}]})
	count(rule.findings) == 1 with input as document({"wireless": [{"name": "a", "encryption": "wep"}]})
}

test_good_and_bad if {
	spec := {"wireless": [
		{"name": "a", "encryption": "wpa2_aes"},
		{"name": "b", "encryption": "wpa3"},
		{"name": "c", "encryption": "none"},
		{"name": "d", "encryption": "wep"},
		{"name": "e", "encryption": "wpa_tkip"},
		{"name": "f"},
	]}
	found := {[f.path, f.args.name, f.args.encryption] | some f in rule.findings} with input as document(spec)
	found == {
		[["spec", "wireless", 2, "encryption"], "c", "none"],
		[["spec", "wireless", 3, "encryption"], "d", "wep"],
		[["spec", "wireless", 4, "encryption"], "e", "wpa_tkip"],
		[["spec", "wireless", 5], "f", "—"],
	}
}

test_applicable if {
	rule.applicable with input as document({"wireless": [{"name": "a"}]})
	not rule.applicable with input as document({"wireless": []})
	not rule.applicable with input as document({})
}

points := {"devices": [{"name": "sw", "kind": "switch"}, {"name": "ap", "kind": "wireless_access_point"}]}

test_access_point_without_wireless_is_open if {
	unknown := {[f.path, f.args] | some f in rule.open} with input as document(points)
	unknown == {[["spec", "devices", 1], {"name": "ap"}]}
	known := rule.open with input as document(object.union(points, {"wireless": [{"name": "a"}]}))
	known == set()
}

test_applies_to_access_points if {
	rule.applicable with input as document(points)
	not rule.applicable with input as document({"devices": [{"name": "sw", "kind": "switch"}]})
}
