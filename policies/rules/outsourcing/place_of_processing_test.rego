package kijun.rules.outsourcing.place_of_processing_test

import data.kijun.rules.outsourcing.place_of_processing as rule

information := {"classification": {"confidentiality": 2, "integrity": 2, "availability": 1}}

contract(spec) := {"metadata": {"name": "a"}, "spec": object.union({"work": "入力", "information": information}, spec)}

tokyo := {"name": "東京センター", "country": "JP"}

abroad := {"name": "海外センター", "country": "CN"}

test_one_place if {
	count(rule.findings) == 0 with input as contract({"places": [tokyo]}) with data.kijun.parameters as {"processing_countries": ["JP"]}
	count(rule.findings) == 1 with input as contract({"places": [abroad]}) with data.kijun.parameters as {"processing_countries": ["JP"]}
}

test_abroad if {
	document := contract({"places": [tokyo, abroad], "subcontracts": [{"name": "甲"}, {"name": "乙", "places": [abroad, tokyo]}]})
	found := rule.findings with input as document with data.kijun.parameters as {"processing_countries": ["JP", "SG"]}
	{f.path | some f in found} == {["spec", "places", 1, "country"], ["spec", "subcontracts", 1, "places", 0, "country"]}
	{f.args | some f in found} == {{"place": "海外センター", "country": "CN", "permitted": "JP, SG"}}
}

test_permitted_by_contract if {
	document := contract({"permitted_countries": ["CN"], "places": [tokyo, abroad]})
	{f.path | some f in rule.findings} == {["spec", "places", 0, "country"]} with input as document with data.kijun.parameters as {"processing_countries": ["JP"]}
}

test_places_unknown if {
	{u.path | some u in rule.open} == {["spec"]} with input as contract({})
	{u.path | some u in rule.open} == {["spec"]} with input as contract({"places": []})
	count(rule.open) == 0 with input as contract({"places": [tokyo]})
}

test_applicable_to_sensitive_information if {
	rule.applicable with input as contract({})
	not rule.applicable with input as {"metadata": {"name": "a"}, "spec": {"information": {"classification": {"confidentiality": 1, "integrity": 2, "availability": 2}}}}
}

test_subcontract_is_judged_by_its_own_countries_only if {
	not rule.applicable with input as contract({"upstream_contract": "b", "places": [abroad]})
	rule.applicable with input as contract({"upstream_contract": "b", "permitted_countries": ["JP"], "places": [abroad]})
}

test_places_of_a_subcontractor_unknown if {
	subcontracts := [{"name": "甲"}, {"name": "乙", "places": []}, {"name": "丙", "places": [tokyo]}, {"name": "丁", "contract": "c"}]
	found := rule.open with input as contract({"places": [tokyo], "subcontracts": subcontracts})
	{[u.path, u.args.name] | some u in found} == {[["spec", "subcontracts", 0], "甲"], [["spec", "subcontracts", 1], "乙"]}
}
