package kijun.rules.cloud_service.residual_risk_not_accepted_test

import data.kijun.rules.cloud_service.residual_risk_not_accepted as rule

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

_risk(risk) := {"spec": {"duties": {"risk_analysis": {"risks": [risk]}}}}

test_accepted_by_someone if _paths(_risk({"id": "R1", "treatment": "accepted", "accepted_by": "基準 太郎"})) == set()

test_accepted_by_nobody if _paths(_risk({"id": "R1", "treatment": "accepted"})) == {["spec", "duties", "risk_analysis", "risks", 0]}

test_other_treatments if _paths(_risk({"id": "R1", "treatment": "avoided"})) == set()
