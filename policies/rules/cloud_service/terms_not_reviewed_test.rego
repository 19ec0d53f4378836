package kijun.rules.cloud_service.terms_not_reviewed_test

import data.kijun.rules.cloud_service.terms_not_reviewed as rule

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

_public(changes) := object.union({"spec": {"information": {"classification": {"confidentiality": 1}}}}, changes)

test_applies_without_confidential_information if {
	_applies(_public({}))
	not _applies({})
	not _applies(_public({"spec": {"end": {"ended_on": "2026-11-01"}}}))
}

_reviewed_on(date) := {"spec": {"terms_review": {"reviewed_on": date, "tolerable": true}}}

_applied := {"spec": {"application": {"applied_on": "2026-09-01"}}}

test_reviewed_before_applying if _paths(_public(object.union(_reviewed_on("2026-09-01"), _applied))) == set()

test_reviewed_later if _paths(_public(object.union(_reviewed_on("2026-09-02"), _applied))) == {["spec", "terms_review", "reviewed_on"]}

test_not_applied_yet if {
	_paths(_public(_reviewed_on("2026-11-01"))) == set()
	_paths(_public(_reviewed_on("2026-11-02"))) == {["spec", "terms_review", "reviewed_on"]}
}

test_risks_not_tolerable if {
	_paths(_public(object.union({"spec": {"terms_review": {"reviewed_on": "2026-09-01", "tolerable": false}}}, _applied))) == {["spec", "terms_review", "reviewed_on"]}
}

test_not_reviewed if _paths(_public({})) == {["spec"]}
