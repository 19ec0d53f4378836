package kijun.rules.cloud_service.secrets_on_public_cloud_test

import data.kijun.rules.cloud_service.secrets_on_public_cloud as rule

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

_information(fields) := {"spec": {"information": fields}}

test_confidentiality_2 if {
	_paths({}) == set()
	_paths(_information({"state_secret": false})) == set()
}

test_secrets if {
	_paths(_information({"state_secret": true})) == {["spec", "deployment"]}
	_paths(_information({"classification": {"confidentiality": 3}})) == {["spec", "deployment"]}
}

test_applies_to_public_cloud_in_use if {
	_applies({})
	not _applies({"spec": {"deployment": "private"}})
	not _applies({"spec": {"end": {"ended_on": "2026-11-01"}}})
}

test_unknown_deployment_is_open if {
	unknown := json.remove(_doc(_information({"state_secret": true})), ["/spec/deployment"])
	_open_in(unknown) == {["spec"]}
	{finding.path | some finding in rule.findings} == set() with input as unknown
	rule.applicable with input as unknown
	_open_in(_doc(_information({"state_secret": true}))) == set()
	_open_in(json.remove(_doc({}), ["/spec/deployment"])) == set()
}

_open_in(document) := paths if {
	paths := {unknown.path | some unknown in rule.open} with input as document
}
