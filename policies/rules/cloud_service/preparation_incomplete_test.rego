package kijun.rules.cloud_service.preparation_incomplete_test

import data.kijun.rules.cloud_service.preparation_incomplete as rule

_doc(changes) := object.union(
	{"as_of": "2026-11-01", "metadata": {"name": "gov-iaas"}, "spec": {
		"service": "例示クラウド", "model": "iaas", "deployment": "public", "standard_terms": false,
		"started_on": "2026-10-01",
		"information": {"classification": {"confidentiality": 2, "integrity": 2, "availability": 2}},
		"regions": [{"name": "東京", "country": "JP"}],
	}},
	changes,
)

_paths(changes) := paths if {
	paths := {finding.path | some finding in rule.findings} with input as _doc(changes) with data.kijun.workspace.referrers.CloudService as _referrers
}

_applies(changes) if rule.applicable with input as _doc(changes) with data.kijun.workspace.referrers.CloudService as _referrers

_referrers := {"gov-iaas": [{"kind": "System", "name": "shinsei-portal", "path": ["spec", "cloud_services", 0]}]}

_only_a_procurement := {"gov-iaas": [{"kind": "Procurement", "name": "shinsei", "path": ["spec", "cloud_services", 0]}]}

test_applies_to_services_of_systems_in_use if {
	_applies({})
	not _applies({"spec": {"end": {"ended_on": "2026-11-01"}}})
	not rule.applicable with input as _doc({}) with data.kijun.workspace.referrers.CloudService as _only_a_procurement
	not rule.applicable with input as _doc({}) with data.kijun.workspace.referrers.CloudService as {}
}

_groups := {"business": "申請受付", "service_level": "常時", "operation": "定常", "volume": "月1万件", "information": "機密性2"}

_preparation(groups) := {"spec": {"selection": {"preparation": groups}}}

test_five_groups if _paths(_preparation(_groups)) == set()

test_each_group_is_needed if {
	every group in object.keys(_groups) {
		_named(_preparation(object.remove(_groups, [group]))) == {group}
	}
	_paths(_preparation({"business": "申請受付"})) == {["spec", "selection", "preparation"]}
}

test_nothing_recorded if {
	_paths({}) == {["spec"]}
	_named({}) == {"business, information, operation, service_level, volume"}
}

_named(changes) := items if {
	items := {finding.args.items | some finding in rule.findings} with input as _doc(changes)
}
