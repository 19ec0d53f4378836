package kijun.rules.cloud_service.intolerable_terms_test

import data.kijun.rules.cloud_service.intolerable_terms as rule

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

_review(tolerable) := _public({"spec": {"terms_review": {"tolerable": tolerable, "reviewed_on": "2026-09-10"}, "application": {"approved_on": "2026-09-10"}}})

test_tolerable if _paths(_review(true)) == set()

test_intolerable if _paths(_review(false)) == {["spec", "terms_review", "tolerable"]}

test_not_reviewed_by_then if {
	_paths(_public({"spec": {"application": {"approved_on": "2026-09-10"}}})) == {["spec"]}
	_paths(object.union(_review(true), {"spec": {"terms_review": {"reviewed_on": "2026-09-11"}}})) == {["spec", "terms_review", "tolerable"]}
}

test_applies_to_permitted_use_without_confidential_information if {
	_applies(_review(true))
	not _applies(_public({"spec": {"terms_review": {"tolerable": false}}}))
	_applies(_public({"spec": {"application": {"approved_on": "2026-11-01"}}}))
	not _applies(_public({"spec": {"application": {"approved_on": "2026-11-02"}}}))
	not _applies(object.union(_review(true), {"spec": {"information": {"classification": {"confidentiality": 2}}}}))
}
