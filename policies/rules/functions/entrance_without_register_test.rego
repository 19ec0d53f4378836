package kijun.rules.functions.entrance_without_register_test

import data.kijun.rules.functions.entrance_without_register as rule

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

_spec(entrance) := {"authentication": {"entrances": [object.union({"name": "申請者", "users": ["public"]}, entrance)]}}

test_registered if {
	_places(_spec({"identity_store": "shokuin"})) == set()
	_places(_spec({"register": "公的個人認証（地方公共団体情報システム機構）"})) == set()
}

test_without_register if {
	_places(_spec({})) == {["spec", "authentication", "entrances", 0]}
	_args(_spec({})) == {{"name": "申請者"}}
}

test_does_not_apply_without_entrances if {
	not _applies({})
	not _applies({"authentication": {"entrances": []}})
}

test_applies_from_go_live_to_disposal if {
	_applies(_spec({}))
	not _applies(object.union(_spec({}), {"life_cycle": {"go_live_on": "2026-11-02"}}))
	not _applies(object.union(_spec({}), {"life_cycle": {"disposal": {"disposed_on": "2026-11-01"}}}))
}
