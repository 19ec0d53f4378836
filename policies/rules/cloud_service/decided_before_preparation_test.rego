package kijun.rules.cloud_service.decided_before_preparation_test

import data.kijun.rules.cloud_service.decided_before_preparation as rule

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

_decided(date) := {"metadata": {"name": "gov-iaas"}, "spec": {"selection": {
	"preparation": {"recorded_on": "2025-10-01"},
	"steps": [{"option": "step1_saas_public", "decided_on": date}],
}}}

test_decided_after_the_preparation if _paths(_decided("2025-10-01")) == set()

test_decided_before_the_preparation if _paths(_decided("2025-09-30")) == {["spec", "selection", "steps", 0, "decided_on"]}

test_applies_with_both_dates if {
	_applies(_decided("2025-10-01"))
	not _applies({"spec": {"selection": {"preparation": {"recorded_on": "2025-10-01"}, "steps": []}}})
	not _applies({"spec": {"selection": {"steps": [{"option": "step1_saas_public", "decided_on": "2025-10-01"}]}}})
}
