package kijun.rules.governance.risk_assessment_inputs_test

import data.kijun.rules.governance.risk_assessment_inputs as rule

_document(spec) := {"kind": "Organization", "metadata": {"name": "sample"}, "as_of": "2026-11-01", "spec": spec}

_keys(spec) := {[f.path, f.key] | some f in findings} if {
	findings := rule.findings with input as _document(spec)
}

_applies(spec) if rule.applicable with input as _document(spec)

_assessment(considered) := {"risk_assessment": {"considered": considered}}

test_each_missing_result_is_reported if {
	_keys(_assessment(["self_checks"])) == {[["spec", "risk_assessment", "considered"], "audits"]}
	_keys(_assessment(["audits", "headquarters_audits"])) == {[["spec", "risk_assessment", "considered"], "self_checks"]}
}

test_nothing_considered_is_reported_for_both if {
	_keys({"risk_assessment": {}}) == {[["spec", "risk_assessment"], "audits"], [["spec", "risk_assessment"], "self_checks"]}
}

test_both_considered_is_not_reported if _keys(_assessment(["self_checks", "audits"])) == set()

test_a_headquarters_audit_received_before_is_considered if {
	_keys(object.union({"headquarters_audits": [{"fiscal_year": 2025, "reported_on": "2026-03-01"}]}, _dated(["self_checks", "audits"]))) == {[["spec", "risk_assessment", "considered"], "headquarters_audits"]}
	_keys(object.union({"headquarters_audits": [{"fiscal_year": 2025, "reported_on": "2026-03-01"}]}, _dated(["self_checks", "audits", "headquarters_audits"]))) == set()
	_keys(object.union({"headquarters_audits": [{"fiscal_year": 2025, "reported_on": "2026-03-02"}]}, _dated(["self_checks", "audits"]))) == set()
	_keys(object.union({"headquarters_audits": [{"fiscal_year": 2025}]}, _dated(["self_checks", "audits"]))) == set()
}

_dated(considered) := {"risk_assessment": {"assessed_on": "2026-03-01", "considered": considered}}

test_applies_where_risks_were_assessed if {
	_applies(_assessment([]))
	not _applies({})
}
