package kijun.rules.procurement.brand_designated_test

import data.kijun.rules.procurement.brand_designated as rule

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

_designation(or_equivalent) := {"spec": {"specification": {"designations": [{"name": "例示DB", "or_equivalent": or_equivalent}]}}}

test_equivalents_allowed if _paths(_designation(true)) == set()

test_equivalents_not_allowed if _paths(_designation(false)) == {["spec", "specification", "designations", 0, "or_equivalent"]}

test_no_designation if _paths({"spec": {"specification": {}}}) == set()

test_applies_to_specifications if {
	_applies({"spec": {"specification": {}}})
	not _applies({})
}
