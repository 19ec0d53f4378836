package kijun.rules.cloud_service.location_exception_incomplete_test

import data.kijun.rules.cloud_service.location_exception_incomplete as rule

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

_views := {"availability": "可", "continuity": "可", "protection": "可", "litigation": "可"}

_exception(fields) := {"spec": {"location_exception": object.union({"reason": "overseas_backup"}, fields)}}

test_four_views if _paths(_exception(_views)) == set()

test_each_view_is_needed if {
	every view in object.keys(_views) {
		_keys(_exception(object.remove(_views, [view]))) == {view}
	}
	_paths(_exception({})) == {["spec", "location_exception"]}
}

_keys(changes) := keys if {
	keys := {finding.key | some finding in rule.findings} with input as _doc(changes)
}

test_applies_to_exceptions_in_use if {
	_applies(_exception({}))
	not _applies({})
	not _applies(object.union(_exception({}), {"spec": {"end": {"ended_on": "2026-11-01"}}}))
}
