package kijun.rules.life_cycle.continuity_not_examined_test

import data.kijun.rules.life_cycle.continuity_not_examined as rule

organization(continuity) := {"spec": {"continuity": continuity}, "as_of": "2026-11-01"}

examined(matters, date) := [{"matter": matter, "examined_on": date} | some matter in matters]

found(document) := result if {
	findings := rule.findings with input as document with data.kijun.workspace.files as {"docs/a.md": {"sha256": "0"}}
	result := {[f.path, f.args.missing, f.key] | some f in findings}
}

all := ["measures", "rules", "procedures"]

test_complete if found(organization({"plan": "docs/a.md", "examined": examined(all, "2026-11-01")})) == set()

test_missing if {
	found(organization({"plan": "docs/b.md", "examined": examined(["measures", "rules"], "2026-11-01")})) == {[["spec", "continuity"], "plan", "plan"], [["spec", "continuity"], "procedures", "procedures"]}
	count(found(organization({"plan": "docs/a.md", "examined": examined(all, "2026-11-02")}))) == 3
	found({"spec": {}, "as_of": "2026-11-01"}) == {[["spec"], missing, missing] | some missing in ["plan", "measures", "rules", "procedures"]}
}

test_not_applicable_when_decided_so if {
	not rule.applicable with input as organization({"not_needed": {"approved_on": "2026-11-01"}})
	rule.applicable with input as organization({"not_needed": {"approved_on": "2026-11-02"}})
	rule.applicable with input as {"spec": {}, "as_of": "2026-11-01"}
}
