package kijun.rules.governance.rule_application_not_surveyed_test

import data.kijun.rules.governance.rule_application_not_surveyed as rule

_document(spec) := {"kind": "Organization", "metadata": {"name": "sample"}, "as_of": "2026-11-01", "spec": spec}

_found(spec) := {[f.path, object.get(f, "key", "")] | some f in found} if {
	found := rule.findings with input as _document(spec) with data.kijun.parameters as _parameters
}

_open(spec) := {f.path | some f in found} if {
	found := rule.open with input as _document(spec) with data.kijun.parameters as _parameters
}

_parameters := {"rule_survey_days": 31, "rule_issue_days": 7}

_survey(extra) := {"rule_management": {"surveys": [object.union({"surveyed_on": "2026-10-24", "problems": 1}, extra)]}}

test_no_recent_survey_is_reported if {
	_found({}) == {[["spec"], "surveyed_on"]}
	_found(_survey({"surveyed_on": "2026-09-30", "problems": 0})) == {[["spec", "rule_management", "surveys"], "surveyed_on"]}
	_found(_survey({"surveyed_on": "2026-11-02"})) == {[["spec", "rule_management", "surveys"], "surveyed_on"]}
}

test_problems_not_reported if {
	_found(_survey({})) == {[["spec", "rule_management", "surveys", 0], "reported_to_ciso_on"]}
	_found(_survey({"reported_to_ciso_on": "2026-11-02"})) == {[["spec", "rule_management", "surveys", 0, "reported_to_ciso_on"], "reported_to_ciso_on"]}
}

test_reported_or_without_problems_or_recent_is_not_reported if {
	_found(_survey({"reported_to_ciso_on": "2026-11-01"})) == set()
	_found(_survey({"reported_to_ciso_on": "2026-10-24"})) == set()
	count(_found(_survey({"reported_to_ciso_on": "2026-10-23"}))) == 1
	_found(_survey({"problems": 0})) == set()
	_found(_survey({"surveyed_on": "2026-10-25"})) == set()
	_found(_survey({"surveyed_on": "2026-10-01", "problems": 0})) == set()
}

test_no_number_of_problems_is_unknown if {
	_open({"rule_management": {"surveys": [{"surveyed_on": "2026-10-24"}]}}) == {["spec", "rule_management", "surveys", 0]}
	_open(_survey({"problems": 0})) == set()
}
