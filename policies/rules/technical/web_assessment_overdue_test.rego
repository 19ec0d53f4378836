package kijun.rules.technical.web_assessment_overdue_test

import data.kijun.rules.technical.web_assessment_overdue as rule

_system(spec) := {"as_of": "2026-11-01", "metadata": {"name": "denshi-shinsei"}, "spec": spec}

_places(spec) := {finding.path |
	found := rule.findings with input as _system(spec) with data.kijun.parameters.web_diagnosis_days as 30
	some finding in found
}

_args(spec) := {finding.args |
	found := rule.findings with input as _system(spec) with data.kijun.parameters.web_diagnosis_days as 30
	some finding in found
}

_applies(spec) if rule.applicable with input as _system(spec)

_spec(days) := {"web": {"sites": [{"name": "申請サイト", "diagnoses": [{"performed_on": day} | some day in days]}]}}

test_in_time if {
	_places(_spec(["2026-10-02"])) == set()
	_places(_spec(["2024-10-02", "2026-10-02"])) == set()
}

test_overdue if {
	_places(_spec(["2026-10-01"])) == {["spec", "web", "sites", 0, "diagnoses"]}
	_args(_spec(["2026-10-01"])) == {{"name": "申請サイト", "limit": 30}}
}

test_only_planned if _places(_spec(["2026-11-02"])) == {["spec", "web", "sites", 0, "diagnoses"]}

test_never if _places({"web": {"sites": [{"name": "申請サイト"}]}}) == {["spec", "web", "sites", 0]}

test_applies_from_go_live_to_disposal if {
	_applies({"web": {"sites": [{"name": "一件"}]}})
	not _applies(object.union({"web": {"sites": [{"name": "一件"}]}}, {"life_cycle": {"go_live_on": "2026-11-02"}}))
	not _applies(object.union({"web": {"sites": [{"name": "一件"}]}}, {"life_cycle": {"disposal": {"disposed_on": "2026-11-01"}}}))
}

test_does_not_apply_1 if not _applies({})

test_does_not_apply_2 if not _applies({"web": {"sites": []}})
