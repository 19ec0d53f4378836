package kijun.rules.life_cycle.continuity_check_overdue_test

import data.kijun.rules.life_cycle.continuity_check_overdue as rule

organization(continuity) := {"spec": {"continuity": continuity}, "as_of": "2026-11-01"}

found(document) := result if {
	findings := rule.findings with input as document with data.kijun.parameters as {"continuity_check_days": 30}
	result := {[f.path, f.args.limit] | some f in findings}
}

test_boundary if {
	found(organization({"confirmations": [{"confirmed_on": "2026-10-02"}]})) == set()
	found(organization({"confirmations": [{"confirmed_on": "2026-10-01"}]})) == {[["spec", "continuity", "confirmations"], 30]}
	found(organization({"confirmations": [{"confirmed_on": "2026-11-02"}]})) == {[["spec", "continuity", "confirmations"], 30]}
}

test_lately_examined_is_not_due if {
	not applies(organization({"examined": [{"examined_on": "2026-10-02"}]}))
	applies(organization({"examined": [{"examined_on": "2026-10-01"}]}))
	applies(organization({"examined": [{"examined_on": "2026-10-02"}], "confirmations": [{"confirmed_on": "2026-10-05"}]}))
	found(organization({"examined": [{"examined_on": "2026-10-02"}], "confirmations": [{"confirmed_on": "2026-11-02"}]})) == set()
	found(organization({"examined": [{"examined_on": "2026-10-01"}]})) == {[["spec", "continuity"], 30]}
	found({"spec": {}, "as_of": "2026-11-01"}) == {[["spec"], 30]}
}

applies(document) if rule.applicable with input as document with data.kijun.parameters as {"continuity_check_days": 30}

test_not_applicable_when_decided_so if {
	not applies(organization({"not_needed": {"approved_on": "2026-11-01"}}))
	applies(organization({"not_needed": {"approved_on": "2026-11-02"}}))
	applies({"spec": {}, "as_of": "2026-11-01"})
}
