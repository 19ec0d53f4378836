package kijun.rules.life_cycle.internet_lines_undecided_test

import data.kijun.rules.life_cycle.internet_lines_undecided as rule

system(spec) := {"metadata": {"name": "a"}, "spec": object.union({"life_cycle": {"go_live_on": "2026-04-01"}}, spec), "as_of": "2026-11-01"}

phases(records) := system({"phases": records})

line(date) := system({"internet": "facing", "phases": {"internet_lines": [{"name": "甲"}, {"name": "乙", "decided_on": date}]}})

found(document) := result if {
	findings := rule.findings with input as document
	result := {f.path | some f in findings}
}

test_boundary if {
	found(line("2026-04-01")) == set()
	found(line("2026-04-02")) == {["spec", "phases", "internet_lines"]}
	found(system({"internet": "outbound"})) == {["spec"]}
}

test_before_or_without_go_live if {
	found(object.union(line("2026-11-01"), {"spec": {"life_cycle": {"go_live_on": "2026-12-01"}}})) == set()
	found(object.union(line("2026-11-02"), {"spec": {"life_cycle": {"go_live_on": "2026-12-01"}}})) == {["spec", "phases", "internet_lines"]}
	found({"spec": {"internet": "facing", "phases": {"internet_lines": [{"name": "乙", "decided_on": "2026-11-01"}]}}, "as_of": "2026-11-01"}) == set()
}

test_not_applicable_without_the_internet if {
	not rule.applicable with input as system({"internet": "none"})
}

test_applicable_until_disposal if {
	rule.applicable with input as system({"internet": "facing"})
	not rule.applicable with input as system(object.union({"internet": "facing"}, {"life_cycle": {"disposal": {"disposed_on": "2026-11-01"}}}))
}
