package kijun.rules.cloud_service.duty_risk_analysis_missing_test

import data.kijun.rules.cloud_service.duty_risk_analysis_missing as rule

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

_analysis(scope, date) := {"spec": {"duties": {"risk_analysis": {"scope": scope, "conducted_on": date, "risks": [{"id": "R1"}]}}}}

test_whole_system_analysed if _paths(_analysis("whole_system", "2026-10-01")) == set()

test_service_alone_analysed if _paths(_analysis("cloud_service_only", "2026-10-01")) == {["spec", "duties", "risk_analysis"]}

test_analysed_in_the_future if _paths(_analysis("whole_system", "2026-11-02")) == {["spec", "duties", "risk_analysis"]}

test_not_analysed if _paths({}) == {["spec"]}

_reviews(changes) := paths if {
	paths := {question.path | some question in rule.reviews} with input as _doc(changes)
}

test_analysed_after_the_start_is_asked if {
	_paths(_analysis("whole_system", "2026-11-01")) == set()
	_reviews(_analysis("whole_system", "2026-11-01")) == {["spec", "duties", "risk_analysis", "conducted_on"]}
	_reviews(_analysis("whole_system", "2026-10-01")) == set()
	_reviews(_analysis("cloud_service_only", "2026-11-01")) == set()
}

test_an_analysis_without_result if {
	_paths({"spec": {"duties": {"risk_analysis": {"scope": "whole_system", "conducted_on": "2026-10-01"}}}}) == {["spec", "duties", "risk_analysis"]}
	_paths({"spec": {"duties": {"risk_analysis": {"scope": "whole_system", "conducted_on": "2026-10-01", "risks": []}}}}) == {["spec", "duties", "risk_analysis"]}
	_paths({"spec": {"duties": {"risk_analysis": {"scope": "whole_system", "conducted_on": "2026-10-01", "record": {"reference": "分析書"}}}}}) == set()
}
