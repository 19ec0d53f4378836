package kijun.rules.governance.auditor_audits_own_test

import data.kijun.rules.governance.auditor_audits_own as rule

_document(spec) := {"kind": "Organization", "metadata": {"name": "sample"}, "as_of": "2026-11-01", "spec": spec}

_paths(spec) := {f.path | some f in findings} if {
	findings := rule.findings with input as _document(spec)
}

_applies(spec) if rule.applicable with input as _document(spec)

_audit(auditors, auditees) := {"audits": [{
	"fiscal_year": 2026,
	"auditors": [{"name": name} | some name in auditors],
	"auditees": [{"name": name} | some name in auditees],
}]}

test_a_person_on_both_sides_is_reported if {
	_paths(_audit(["渡辺 修", "佐藤花子"], ["佐藤 花子"])) == {["spec", "audits", 0, "auditors", 1, "name"]}
}

test_different_people_are_not_reported if _paths(_audit(["渡辺 修"], ["佐藤 花子"])) == set()

test_applies_where_auditors_are_named if {
	_applies(_audit(["渡辺 修"], []))
	not _applies(_audit([], ["佐藤 花子"]))
}

_open(spec) := {f.path | some f in unknown} if {
	unknown := rule.open with input as _document(spec)
}

_reported(fields) := {"audits": [object.union({"fiscal_year": 2025, "reported_on": "2026-03-20", "auditors": [{"name": "渡辺 修"}], "auditees": [{"name": "佐藤 花子"}]}, fields)]}

test_a_reported_audit_without_names_is_open if {
	_open(_reported({"auditees": []})) == {["spec", "audits", 0]}
	_open(_reported({"auditors": []})) == {["spec", "audits", 0]}
	_applies(_reported({"auditors": []}))
	_open(_reported({})) == set()
	_open(_reported({"auditees": [], "reported_on": "2026-11-02"})) == set()
	_open(_reported({"auditees": [], "fiscal_year": 2024})) == {["spec", "audits"]}
}

test_who_answers_for_the_audited_place_is_an_auditee if {
	units := [{"name": "部", "officer": {"name": "乙"}, "divisions": [{"name": "課", "officer": {"name": "丙"}}, {"name": "室"}]}, {"name": "局"}]
	audited := {"fiscal_year": 2026, "auditees": [{"name": "丁", "unit": "課"}], "auditors": [{"name": "乙"}, {"name": "丙"}]}
	found := rule.findings with input as {"kind": "Organization", "metadata": {"name": "sample"}, "as_of": "2026-11-01", "spec": {"units": units, "audits": [audited]}}
	{f.path | some f in found} == {["spec", "audits", 0, "auditors", 1, "name"]}
	whole := rule.findings with input as {"kind": "Organization", "metadata": {"name": "sample"}, "as_of": "2026-11-01", "spec": {"units": units, "audits": [object.union(audited, {"auditees": [{"name": "丁", "unit": "部"}]})]}}
	{f.path | some f in whole} == {["spec", "audits", 0, "auditors", 0, "name"]}
}

test_no_audit_on_record_is_open if {
	_open({}) == {["spec"]}
	_applies({})
	_open({"audits": [{"fiscal_year": 2026}]}) == set()
	not _applies({"audits": [{"fiscal_year": 2026}]})
}
