package kijun.rules.procurement.cloud_not_described_test

import data.kijun.rules.procurement.cloud_not_described as rule

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

_cloud(fields) := {"spec": object.union({"includes_cloud": true}, fields)}

test_named if _paths(_cloud({"cloud_services": ["gov-iaas"]})) == set()

test_not_named if {
	_paths(_cloud({})) == {["spec"]}
	_paths(_cloud({"cloud_services": []})) == {["spec", "cloud_services"]}
}

test_applies_to_procurements_with_cloud if {
	_applies(_cloud({}))
	not _applies({})
	not _applies({"spec": {"includes_cloud": false}})
}
