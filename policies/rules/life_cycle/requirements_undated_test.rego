package kijun.rules.life_cycle.requirements_undated_test

import data.kijun.rules.life_cycle.requirements_undated as rule

system(life_cycle) := {"metadata": {"name": "a"}, "spec": {"life_cycle": life_cycle}, "as_of": "2026-11-01"}

found(life_cycle) := result if {
	findings := rule.findings with input as system(life_cycle)
	result := {[f.path, f.key, f.args.item_en] | some f in findings}
}

late(path) := [path, "decided_on", "the day, not after go-live"]

place := ["spec", "life_cycle", "requirements"]

decided(day) := {"decided_on": day, "reference": "要件定義書 第1号"}

test_kept if {
	found({"requirements": decided("2026-11-01")}) == set()
	found({"requirements": decided("2026-04-01"), "go_live_on": "2026-04-01"}) == set()
}

test_late_or_planned if {
	found({"requirements": decided("2026-04-02"), "go_live_on": "2026-04-01"}) == {late(array.concat(place, ["decided_on"]))}
	found({"requirements": decided("2026-11-02"), "go_live_on": "2027-04-01"}) == {late(array.concat(place, ["decided_on"]))}
	found({"requirements": decided("2026-11-02")}) == {late(array.concat(place, ["decided_on"]))}
}

test_missing if {
	found({"requirements": {"decided_on": "2026-11-01"}}) == {[place, "reference", "the reference of the document"]}
	found({"requirements": {"reference": "要件定義書 第1号"}}) == {late(place)}
}

test_applicable_until_disposal if {
	rule.applicable with input as system({"go_live_on": "2026-11-02"})
	not rule.applicable with input as system({"disposal": {"disposed_on": "2026-11-01"}})
}
