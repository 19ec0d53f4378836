package kijun.rules.technical.domain_not_government_test

import data.kijun.rules.technical.domain_not_government as rule

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

_spec(site) := {"web": {"sites": [object.union({"name": "広報", "domain": "koho.example.jp", "audience": "outside"}, site)]}}

test_government_domain if _places(_spec({"domain": "koho.example.go.jp"})) == set()

test_other_domain if {
	_places(_spec({})) == {["spec", "web", "sites", 0, "domain"]}
	_places(_spec({"domain": "koho-go.jp"})) == {["spec", "web", "sites", 0, "domain"]}
	_args(_spec({})) == {{"name": "広報", "domain": "koho.example.jp"}}
}

test_reason_given if _places(_spec({"other_domain_reason": "指定法人のため取得できない"})) == set()

test_inside if {
	_places(_spec({"audience": "inside"})) == set()
	not _applies(_spec({"audience": "inside"}))
}

test_applies_from_go_live_to_disposal if {
	_applies({"web": {"sites": [{"name": "一件", "audience": "outside"}]}})
	not _applies(object.union({"web": {"sites": [{"name": "一件", "audience": "outside"}]}}, {"life_cycle": {"go_live_on": "2026-11-02"}}))
	not _applies(object.union({"web": {"sites": [{"name": "一件", "audience": "outside"}]}}, {"life_cycle": {"disposal": {"disposed_on": "2026-11-01"}}}))
}

test_does_not_apply_1 if not _applies({})

test_does_not_apply_2 if not _applies({"web": {"sites": []}})
