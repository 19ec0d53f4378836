package kijun.rules.life_cycle.migration_measures_missing_test

import data.kijun.rules.life_cycle.migration_measures_missing as rule

system(spec) := {"metadata": {"name": "a"}, "spec": object.union({"life_cycle": {"go_live_on": "2026-04-01"}}, spec), "as_of": "2026-11-01"}

phases(records) := system({"phases": records})

procedure := {"file": "docs/a.md", "approval": {"applicant": "甲", "approver": "乙", "approved_on": "2026-04-01"}}

complete := {"procedure": procedure, "environment": [{"name": "丙", "done_on": "2026-04-01"}]}

migrated(record) := phases({"migration": object.union(complete, record)})

found(document) := result if {
	findings := rule.findings with input as document with data.kijun.workspace.files as {"docs/a.md": {"sha256": "0"}}
	result := {[f.path, f.args.missing, f.key] | some f in findings}
}

lacks(missing) := {[["spec", "phases", "migration"], missing, missing]}

test_boundary if {
	found(migrated({})) == set()
	found(migrated({"procedure": {"file": "docs/b.md"}})) == lacks("file")
	found(migrated({"procedure": {"approval": {"approved_on": "2026-04-02"}}})) == lacks("approval")
	found(migrated({"procedure": {"approval": {"applicant": "乙", "approved_on": "2020-01-01"}}})) == lacks("approval.approver")
	found(migrated({"environment": [{"name": "丙", "done_on": "2026-04-02"}]})) == lacks("environment")
	found(migrated({"environment": [{"name": "丙"}]})) == lacks("environment")
}

test_missing if {
	found(phases({"migration": {"procedure": procedure}})) == lacks("environment")
	found(phases({"migration": object.remove(complete, ["procedure"])})) == lacks("file") | lacks("approval")
	found(system({})) == {[["spec"], missing, missing] | some missing in ["file", "approval", "environment"]}
}

test_without_go_live if {
	count(found({"spec": {"phases": {"migration": complete}}, "as_of": "2026-04-01"})) == 0
	count(found({"spec": {"phases": {"migration": complete}}, "as_of": "2026-03-31"})) == 2
}

test_applicable_in_service if {
	rule.applicable with input as system({})
	not rule.applicable with input as system(object.union({}, {"life_cycle": {"go_live_on": "2026-11-02"}}))
}
