package kijun.rules.cloud_service.disposal_undefined_test

import data.kijun.rules.cloud_service.disposal_undefined as rule

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

test_applies_to_confidential_information_in_use if {
	_applies({})
	not _applies({"spec": {"information": {"classification": {"confidentiality": 1}}}})
	not _applies({"spec": {"end": {"ended_on": "2026-11-01"}}})
}

_required(value) := {"spec": {"requirements": {"disposal": value}}}

test_stated if _paths(_required("暗号化消去")) == set()

test_not_stated if {
	_paths({}) == {["spec"]}
	_paths({"spec": {"requirements": {"established_on": "2026-01-01"}}}) == {["spec", "requirements"]}
}
