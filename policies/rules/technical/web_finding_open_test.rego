package kijun.rules.technical.web_finding_open_test

import data.kijun.rules.technical.web_finding_open as rule

_system(spec) := {"as_of": "2026-11-01", "metadata": {"name": "denshi-shinsei"}, "spec": spec}

_places(spec) := {finding.path |
	found := rule.findings with input as _system(spec)
	some finding in found
}

_args(spec) := {finding.args |
	found := rule.findings with input as _system(spec)
	some finding in found
}

_applies(spec) if rule.applicable with input as _system(spec)

_spec(problem) := {"web": {"sites": [{"name": "申請サイト", "diagnoses": [{"findings": [object.union({"id": "W-1"}, problem)]}]}]}}

test_fixed if _places(_spec({"severity": "critical", "fixed_on": "2026-11-01"})) == set()

test_open if {
	_places(_spec({"severity": "critical"})) == {["spec", "web", "sites", 0, "diagnoses", 0, "findings", 0]}
	_places(_spec({"severity": "high", "fixed_on": "2026-11-02"})) == {["spec", "web", "sites", 0, "diagnoses", 0, "findings", 0]}
	_args(_spec({"severity": "high"})) == {{"name": "申請サイト", "id": "W-1"}}
}

test_less_serious if {
	_places(_spec({"severity": "medium"})) == set()
	_places(_spec({"severity": "low"})) == set()
}

test_applies_from_go_live_to_disposal if {
	_applies({"web": {"sites": [{"name": "一件"}]}})
	not _applies(object.union({"web": {"sites": [{"name": "一件"}]}}, {"life_cycle": {"go_live_on": "2026-11-02"}}))
	not _applies(object.union({"web": {"sites": [{"name": "一件"}]}}, {"life_cycle": {"disposal": {"disposed_on": "2026-11-01"}}}))
}

test_does_not_apply_1 if not _applies({})

test_does_not_apply_2 if not _applies({"web": {"sites": []}})

test_no_list_of_findings_is_unknown if {
	open({"performed_on": "2026-11-01"}) == {["spec", "web", "sites", 0, "diagnoses", 0]}
	open({"performed_on": "2026-11-02"}) == set()
	open({"performed_on": "2026-11-01", "findings": []}) == set()
}

open(diagnosis) := {o.path | some o in unknown} if {
	unknown := rule.open with input as _system({"web": {"sites": [{"name": "申請サイト", "diagnoses": [diagnosis]}]}})
}
