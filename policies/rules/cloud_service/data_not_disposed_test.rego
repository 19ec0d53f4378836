package kijun.rules.cloud_service.data_not_disposed_test

import data.kijun.rules.cloud_service.data_not_disposed as rule

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
	paths := {finding.path | some finding in rule.findings} with input as _doc(changes) with data.kijun.parameters.cloud_disposal_days as 30
}

_applies(changes) if rule.applicable with input as _doc(changes) with data.kijun.parameters.cloud_disposal_days as 30

_ended(fields) := {"spec": {"end": object.union({"ended_on": "2026-10-01"}, fields)}}

test_completed if _paths(_ended({"data_disposal": {"completed_on": "2026-11-01", "confirmed_by": "基準 花子"}})) == set()

test_completion_in_the_future if {
	_paths(_ended({"data_disposal": {"completed_on": "2026-11-02", "confirmed_by": "基準 花子"}})) == {["spec", "end", "data_disposal", "completed_on"]}
}

test_not_completed if _paths(_ended({})) == {["spec", "end"]}

test_not_due_within_the_limit if {
	not _applies(_ended({"ended_on": "2026-10-02"}))
	_applies(_ended({"ended_on": "2026-10-02", "data_disposal": {"completed_on": "2026-11-01", "confirmed_by": "基準 花子"}}))
}

test_applies_once_ended if {
	_applies(_ended({}))
	not _applies({})
	not _applies(_ended({"ended_on": "2026-11-02"}))
	not _applies(object.union(_ended({}), {"spec": {"information": {"classification": {"confidentiality": 1}}}}))
}

test_not_confirmed if {
	_paths(_ended({"data_disposal": {"completed_on": "2026-10-31"}})) == {["spec", "end", "data_disposal", "completed_on"]}
}

test_disposal_before_the_end_of_use_is_not_judged if {
	not _applies(_ended({"ended_on": "2026-11-02", "data_disposal": {"completed_on": "2026-10-31", "confirmed_by": "基準 花子"}}))
}
