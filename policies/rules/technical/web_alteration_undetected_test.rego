package kijun.rules.technical.web_alteration_undetected_test

import data.kijun.rules.technical.web_alteration_undetected as rule

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

_spec(site) := {"web": {"sites": [object.union({"name": "申請サイト"}, site)]}}

test_detected if _places(_spec({"tamper_detection": "差分の監視"})) == set()

test_missing if {
	_places(_spec({})) == {["spec", "web", "sites", 0]}
	_args(_spec({})) == {{"name": "申請サイト"}}
}

test_applies_from_go_live_to_disposal if {
	_applies({"web": {"sites": [{"name": "一件"}]}})
	not _applies(object.union({"web": {"sites": [{"name": "一件"}]}}, {"life_cycle": {"go_live_on": "2026-11-02"}}))
	not _applies(object.union({"web": {"sites": [{"name": "一件"}]}}, {"life_cycle": {"disposal": {"disposed_on": "2026-11-01"}}}))
}

test_does_not_apply_1 if not _applies({})

test_does_not_apply_2 if not _applies({"web": {"sites": []}})
