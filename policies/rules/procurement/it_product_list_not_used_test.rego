package kijun.rules.procurement.it_product_list_not_used_test

import data.kijun.rules.procurement.it_product_list_not_used as rule

_doc(changes) := object.union(
	{"as_of": "2026-11-01", "metadata": {"name": "shinsei"}, "spec": {
		"subject": "申請ポータルの構築", "category": "services", "method": "open",
		"estimated_value_yen": 10000000, "contracted_on": "2026-05-11",
		"information_system": true,
	}},
	changes,
)

_paths(changes) := paths if {
	paths := {finding.path | some finding in rule.findings} with input as _doc(changes)
}

_applies(changes) if rule.applicable with input as _doc(changes)

_list(fields) := {"spec": {"equipment": [{"name": "境界装置"}], "it_product_requirements": fields}}

_keys(changes) := keys if {
	keys := {finding.key | some finding in rule.findings} with input as _doc(changes)
}

test_used if _paths(_list({"referred_on": "2025-12-01", "threats_analysed_on": "2025-12-02"})) == set()

test_partly_used if {
	_paths(_list({"referred_on": "2025-12-01"})) == {["spec", "it_product_requirements"]}
	_keys(_list({"referred_on": "2025-12-01"})) == {"threats_analysed_on"}
	_keys(_list({"threats_analysed_on": "2025-12-01"})) == {"referred_on"}
}

test_not_used if _paths({"spec": {"equipment": [{"name": "境界装置"}]}}) == {["spec"]}

test_applies_to_equipment if {
	_applies({"spec": {"equipment": [{"name": "境界装置"}]}})
	_applies({})
	not _applies({"spec": {"equipment": []}})
}

test_dates_after_the_contract if {
	_keys(_list({"referred_on": "2026-05-11", "threats_analysed_on": "2026-05-12"})) == {"threats_analysed_on"}
}

test_dates_in_the_future_of_a_planned_contract if {
	planned := {"spec": {"contracted_on": "2027-05-11"}}
	_keys(object.union(_list({"referred_on": "2026-11-01", "threats_analysed_on": "2026-11-02"}), planned)) == {"threats_analysed_on"}
}

test_unstated_equipment_is_open if {
	{[u.path, u.args] | some u in rule.open} == {[["spec"], {}]} with input as _doc({})
	count(rule.open) == 0 with input as _doc({"spec": {"equipment": []}})
}
