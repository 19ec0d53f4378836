package kijun.rules.cloud_service.sharing_not_limited_test

import data.kijun.rules.cloud_service.sharing_not_limited as rule

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
	paths := {finding.path | some finding in rule.findings} with input as _doc(changes)
}

_applies(changes) if rule.applicable with input as _doc(changes)

_sharing(fields) := {"spec": {"sharing": fields}}

test_applies_to_sharing_confidential_information if {
	_applies(_sharing({}))
	not _applies(object.union(_sharing({}), {"spec": {"information": {"classification": {"confidentiality": 1}}}}))
}

test_limited if _paths(_sharing({"access_limited_to": ["委託先 担当者"]})) == set()

test_not_limited if {
	_paths(_sharing({})) == {["spec", "sharing"]}
	_paths(_sharing({"access_limited_to": []})) == {["spec", "sharing", "access_limited_to"]}
}

_unstated(changes) := {[u.path, u.args] | some u in unknown} if {
	unknown := rule.open with input as _doc(changes)
}

_unshared := {"spec": {"no_sharing": {"confirmed_by": "黒田 隆司", "confirmed_on": "2026-11-01"}}}

test_unstated_sharing_is_open if {
	_unstated({}) == {[["spec"], {"service": "例示クラウド"}]}
	_applies({})
	_unstated(_unshared) == set()
	not _applies(_unshared)
	count(_paths({})) == 0
}
