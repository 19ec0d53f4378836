package kijun.rules.life_cycle.change_not_in_ledger_test

import data.kijun.rules.life_cycle.change_not_in_ledger as rule

system(spec) := {"metadata": {"name": "a"}, "spec": object.union({"life_cycle": {"go_live_on": "2026-04-01"}}, spec), "as_of": "2026-11-01"}

phases(records) := system({"phases": records})

changed(date, spec) := phases({"changes": [object.union({"id": "1", "changed_on": date}, spec)]})

found(document) := result if {
	findings := rule.findings with input as document with data.kijun.parameters as {"ledger_update_days": 30}
	result := {[f.path, f.args.id, f.args.missing, f.args.limit, f.key] | some f in findings}
}

lacks(missing) := {[["spec", "phases", "changes", 0], "1", missing, 30, missing]}

test_boundary if {
	found(changed("2026-10-02", {})) == set()
	found(changed("2026-10-01", {})) == lacks("updated_on") | lacks("reported_on")
	found(changed("2026-10-01", {"updated_on": "2026-10-01"})) == lacks("reported_on")
	found(changed("2026-10-01", {"updated_on": "2026-10-01", "in_ledger": false})) == set()
	found(changed("2026-10-01", {"in_ledger": false})) == lacks("updated_on")
	found(changed("2026-10-01", {"reported_on": "2026-10-01", "in_ledger": true})) == lacks("updated_on")
}

test_applicable_with_changes if {
	rule.applicable with input as changed("2026-10-01", {})
	not rule.applicable with input as phases({"changes": []})
	rule.applicable with input as system({})
}

silent := {"metadata": {"name": "a"}, "as_of": "2026-11-01", "spec": {"life_cycle": {"go_live_on": "2026-04-01"}}}

test_unstated_is_open if {
	rule.applicable with input as silent
	{[u.path, u.args] | some u in rule.open} == {[["spec"], {}]} with input as silent
	count(rule.findings) == 0 with input as silent
	count(rule.open) == 0 with input as object.union(silent, {"spec": {"phases": {"changes": []}}})
	not rule.applicable with input as object.union(silent, {"spec": {"phases": {"changes": []}}})
}

test_silence_before_go_live_is_not_judged if {
	count(rule.open) == 0 with input as object.union(silent, {"spec": {"life_cycle": {"go_live_on": "2026-11-02"}}})
}
