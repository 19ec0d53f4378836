package kijun.rules.outsourcing.service_self_approved_test

import data.kijun.rules.outsourcing.service_self_approved as rule

base := {"period": {"starts_on": "2026-04-01", "ends_on": "2027-03-31"}, "signed_on": "2026-03-20", "work_kinds": ["other", "outsourced_service"], "information": {"classification": {"confidentiality": 2}}, "selection": {"selected_on": "2026-02-20"}}

contract(spec) := {"metadata": {"name": "a"}, "spec": object.union(base, spec), "as_of": "2026-11-01"}

approved(applicant) := contract({"service_use": {"approval": {"applicant": applicant, "approver": "田中 誠", "approved_on": "2026-03-01"}}})

test_self_approved if {
	{[f.path, f.args.applicant] | some f in rule.findings} == {[["spec", "service_use", "approval", "approver"], "田中誠"]} with input as approved("田中誠")
	count(rule.findings) == 0 with input as approved("佐藤 花子")
	count(rule.open) == 0 with input as approved("佐藤 花子")
}

test_applicant_unknown if {
	{u.path | some u in rule.open} == {["spec", "service_use", "approval"]} with input as contract({"service_use": {"approval": {"approver": "田中 誠"}}})
}

test_applicable_once_approved if {
	not rule.applicable with input as contract({})
	not rule.applicable with input as contract({"service_use": {"approval": {"approver": "田中 誠"}}, "work_kinds": ["other"]})
	rule.applicable with input as approved("佐藤 花子")
}

test_an_approver_not_listed_as_senior_is_asked_about if {
	asked := {r.path | some r in rule.reviews} with input as approved("佐藤 花子")
		with data.kijun.workspace.Organization as {"mihon": {"spec": {"units": [{"officer": {"name": "別人"}}]}}}
	asked == {["spec", "service_use", "approval", "approver"]}
	none := {r.path | some r in rule.reviews} with input as approved("佐藤 花子")
		with data.kijun.workspace.Organization as {"mihon": {"spec": {"units": [{"officer": {"name": "田中 誠"}}]}}}
	none == set()
}
