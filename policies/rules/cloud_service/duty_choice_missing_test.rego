package kijun.rules.cloud_service.duty_choice_missing_test

import data.kijun.rules.cloud_service.duty_choice_missing as rule

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
	paths := {finding.path | some finding in rule.findings} with input as _doc(_listed(changes))
}

_applies(changes) if rule.applicable with input as _doc(changes)

_listed(changes) := object.union({"spec": {"registry": {"registration_number": "C99-0001-2"}}}, changes)

test_reason_recorded if _paths({"spec": {"duties": {"service_choice": {"decided_on": "2026-11-01", "reason": "要件を満たす"}}}}) == set()

test_no_reason if _paths({"spec": {"duties": {"service_choice": {"decided_on": "2026-02-01"}}}}) == {["spec", "duties", "service_choice"]}

test_nothing_recorded if _paths({}) == {["spec"]}

test_applies_to_listed_services_in_use if {
	_applies(_listed({}))
	not _applies({})
	not _applies(_listed({"spec": {"started_on": "2026-11-02"}}))
	not _applies(_listed({"spec": {"information": {"classification": {"confidentiality": 1}}}}))
}

test_chosen_in_the_future if {
	_paths({"spec": {"duties": {"service_choice": {"decided_on": "2026-11-02", "reason": "要件を満たす"}}}}) == {["spec", "duties", "service_choice"]}
}
