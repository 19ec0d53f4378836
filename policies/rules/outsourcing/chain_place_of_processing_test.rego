package kijun.rules.outsourcing.chain_place_of_processing_test

import data.kijun.rules.outsourcing.chain_place_of_processing as rule

tokyo := {"name": "東京センター", "country": "JP"}

abroad := {"name": "海外センター", "country": "CN"}

workspace(second, third) := {
	"Contract": {
		"b": {"spec": object.union({"supplier": "otsu", "upstream_contract": "a"}, second)},
		"c": {"spec": object.union({"supplier": "hei", "upstream_contract": "b"}, third)},
	},
	"referrers": {"Contract": {
		"a": [{"kind": "Contract", "name": "b", "path": ["spec", "upstream_contract"]}],
		"b": [{"kind": "Contract", "name": "c", "path": ["spec", "upstream_contract"]}],
	}},
}

information := {"classification": {"confidentiality": 3, "integrity": 2, "availability": 1}, "personal_data_count": 5000000}

contract(spec) := {"metadata": {"name": "a"}, "spec": object.union({"information": information, "subcontracting": {"allowed": false}}, spec)}

parameters := {"processing_countries": ["JP"]}

test_second_tier_abroad if {
	found := rule.findings with input as contract({})
		with data.kijun.workspace as workspace({"places": [tokyo]}, {"places": [tokyo, abroad]})
		with data.kijun.parameters as parameters
	found == {{
		"path": ["spec", "subcontracting"],
		"args": {"contract": "c", "tier": 2, "place": "海外センター", "country": "CN"},
		"key": "c/海外センター",
		"related": [
			{"kind": "Contract", "name": "b", "path": ["spec", "supplier"]},
			{"kind": "Contract", "name": "c", "path": ["spec", "supplier"]},
			{"kind": "Contract", "name": "c", "path": ["spec", "places", 1, "country"]},
		],
	}}
}

test_place_of_a_listed_subcontract_of_the_chain if {
	found := rule.findings with input as contract({})
		with data.kijun.workspace as workspace({"places": [tokyo], "subcontracts": [{"name": "丙", "places": [abroad]}]}, {"places": [tokyo]})
		with data.kijun.parameters as parameters
	{[f.args.contract, f.args.tier, f.related[1].path] | some f in found} == {["b", 1, ["spec", "subcontracts", 0, "places", 0, "country"]]}
}

test_permitted_by_the_agencys_contract if {
	found := rule.findings with input as contract({"permitted_countries": ["JP", "CN"]})
		with data.kijun.workspace as workspace({"places": [tokyo], "permitted_countries": ["JP"]}, {"places": [abroad]})
		with data.kijun.parameters as parameters
	count(found) == 0
}

test_places_unknown if {
	unknown := rule.open with input as contract({})
		with data.kijun.workspace as workspace({"places": [tokyo]}, {"places": []})
		with data.kijun.parameters as parameters
	{[u.path, u.args.contract, u.key, count(u.related)] | some u in unknown} == {[["spec", "subcontracting"], "c", "c", 2]}
}

test_applicable_to_sensitive_contracts_of_the_agency if {
	rule.applicable with input as contract({})
	not rule.applicable with input as contract({"upstream_contract": "z"})
	not rule.applicable with input as contract({"information": {"classification": {"confidentiality": 1}, "personal_data_count": 0}})
}
