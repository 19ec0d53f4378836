package kijun.rules.governance.system_without_designation_test

import data.kijun.rules.governance.system_without_designation as rule

_document(spec) := {"kind": "System", "metadata": {"name": "sample"}, "as_of": "2026-11-01", "spec": spec}

_findings(referrers) := {f.path | some f in findings} if {
	findings := rule.findings with input as _document({"system_security_officer": {"name": "甲"}})
		with data.kijun.workspace as {"Organization": {"kakuu": {"spec": {"roles": {field: [{"system": "sample", "designated_on": "2026-11-01"}] | some field in ["system_officers", "systems"]}}}}, "Network": {"kakuu": {}}, "referrers": {"System": referrers}}
}

_referrer(kind, field) := {"sample": [{"kind": kind, "name": "kakuu", "path": ["spec", "roles", field, 0, "system"]}]}

test_no_designation_is_reported if {
	_findings({}) == {["spec", "system_security_officer"]}
	_findings(_referrer("Organization", "systems")) == {["spec", "system_security_officer"]}
	_findings(_referrer("Network", "system_officers")) == {["spec", "system_security_officer"]}
}

test_a_designation_is_not_reported if _findings(_referrer("Organization", "system_officers")) == set()

test_applies_where_there_is_an_organisation if {
	rule.applicable with data.kijun.workspace.Organization as {"kakuu": {}}
	not rule.applicable with data.kijun.workspace.Organization as {}
}

test_a_designation_in_the_future_does_not_count if {
	_designated_on("2026-11-01") == set()
	_designated_on("2026-11-02") == {["spec", "system_security_officer"]}
	_designated_on(null) == {["spec", "system_security_officer"]}
}

_designated_on(date) := {f.path | some f in findings} if {
	officer := {field: value | some [field, value] in [["system", "sample"], ["designated_on", date]]; value != null}
	organization := {"spec": {"roles": {"system_officers": [officer]}}}
	findings := rule.findings with input as _document({"system_security_officer": {"name": "甲"}})
		with data.kijun.workspace as {"Organization": {"kakuu": organization}, "referrers": {"System": _referrer("Organization", "system_officers")}}
}
