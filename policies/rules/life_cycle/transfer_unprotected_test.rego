package kijun.rules.life_cycle.transfer_unprotected_test

import data.kijun.rules.life_cycle.transfer_unprotected as rule

system(spec) := {"metadata": {"name": "a"}, "spec": object.union({"life_cycle": {"go_live_on": "2026-04-01"}}, spec), "as_of": "2026-11-01"}

phases(records) := system({"phases": records})

renewed(spec) := phases({"renewals": [object.union({"id": "1", "renewed_on": "2026-11-01"}, spec)]})

found(spec) := result if {
	findings := rule.findings with input as renewed(spec)
	result := {[f.path, f.args.id, f.args.missing, f.key] | some f in findings}
}

lacks(missing) := {[["spec", "phases", "renewals", 0], "1", missing, missing]}

test_missing if {
	found({"protection": "暗号化", "verified_on": "2026-11-01"}) == set()
	found({"protection": "暗号化", "verified_on": "2026-11-02"}) == lacks("verified_on")
	found({"protection": "暗号化"}) == lacks("verified_on")
	found({"verified_on": "2026-11-01"}) == lacks("protection")
}

test_applicable_once_updated if {
	rule.applicable with input as renewed({})
	not rule.applicable with input as renewed({"renewed_on": "2026-11-02"})
	not rule.applicable with input as phases({"renewals": []})
}

silent := system({})

test_unstated_is_open if {
	rule.applicable with input as silent
	{[u.path, u.args] | some u in rule.open} == {[["spec"], {}]} with input as silent
	count(rule.open) == 0 with input as phases({"renewals": []})
}

test_silence_before_go_live_is_not_judged if {
	later := system({"life_cycle": {"go_live_on": "2026-11-02"}})
	count(rule.open) == 0 with input as later
	not rule.applicable with input as later
}
