package kijun.rules.cloud_service.duty_control_not_implemented_test

import data.kijun.rules.cloud_service.duty_control_not_implemented as rule

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
	_applies({"spec": {"started_on": "2026-11-01"}})
	not _applies({"spec": {"started_on": "2026-11-02"}})
	not _applies({"spec": {"information": {"classification": {"confidentiality": 1}}}})
	not _applies({"spec": {"end": {"ended_on": "2026-11-01"}}})
}

_risk(treatment, controls) := {"spec": {"duties": {
	"risk_analysis": {"risks": [{"id": "R1", "treatment": treatment}]},
	"own_controls": controls,
}}}

_control(date) := {"name": "設定の点検", "risks": ["R1"], "implemented_on": date}

test_implemented if _paths(_risk("own_control", [_control("2026-11-01")])) == set()

test_planned_only if {
	_paths(_risk("own_control", [_control("2026-11-02")])) == {["spec", "duties", "risk_analysis", "risks", 0]}
	_paths(_risk("own_control", [object.remove(_control("2026-10-01"), ["implemented_on"])])) == {["spec", "duties", "risk_analysis", "risks", 0]}
}

test_other_risk_addressed if {
	_paths(_risk("own_control", [object.union(_control("2026-10-01"), {"risks": ["R2"]})])) == {["spec", "duties", "risk_analysis", "risks", 0]}
}

test_other_treatments if _paths(_risk("provider_control", [])) == set()

_open(changes) := paths if {
	paths := {unknown.path | some unknown in rule.open} with input as _doc(changes)
}

test_an_analysis_without_risks_is_open if {
	_open({"spec": {"duties": {"risk_analysis": {"scope": "whole_system"}}}}) == {["spec", "duties", "risk_analysis"]}
	_open({"spec": {"duties": {"risk_analysis": {"risks": []}}}}) == {["spec", "duties", "risk_analysis"]}
	_open(_risk("provider_control", [])) == set()
	_open({}) == set()
}
