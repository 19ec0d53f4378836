package kijun.rules.procurement.inspection_procedure_missing_test

import data.kijun.rules.procurement.inspection_procedure_missing as rule

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

test_stated if _paths({"spec": {"specification": {"inspection_procedure": "仕様書 7 章"}}}) == set()

test_not_stated if _paths({"spec": {"specification": {}}}) == {["spec", "specification"]}

test_applies_to_specifications if {
	_applies({"spec": {"specification": {}}})
	not _applies({})
}
