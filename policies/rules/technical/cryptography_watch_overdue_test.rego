package kijun.rules.technical.cryptography_watch_overdue_test

import data.kijun.rules.technical.cryptography_watch_overdue as rule

_system(spec) := {"as_of": "2026-11-01", "metadata": {"name": "denshi-shinsei"}, "spec": spec}

_judged(spec) := _system(object.union({"cryptography": [{"name": "保存", "used_for": "storage"}]}, spec))

_places(spec) := {finding.path |
	found := rule.findings with input as _judged(spec) with data.kijun.parameters.cryptography_watch_days as 30
	some finding in found
}

_args(spec) := {finding.args |
	found := rule.findings with input as _judged(spec) with data.kijun.parameters.cryptography_watch_days as 30
	some finding in found
}

_applies(spec) if rule.applicable with input as _system(spec)

test_recorded_in_time if {
	_places({"cryptography": [{"name": "保存"}], "cryptography_watch": {"last_checked_on": "2026-11-01"}}) == set()
	_places({"cryptography": [{"name": "保存"}], "cryptography_watch": {"last_checked_on": "2026-10-02"}}) == set()
}

test_too_old if _places({"cryptography": [{"name": "保存"}], "cryptography_watch": {"last_checked_on": "2026-10-01"}}) == {["spec", "cryptography_watch", "last_checked_on"]}

test_date_in_the_future if _places({"cryptography": [{"name": "保存"}], "cryptography_watch": {"last_checked_on": "2026-11-02"}}) == {["spec", "cryptography_watch", "last_checked_on"]}

test_missing if _places({"cryptography": [{"name": "保存"}]}) == {["spec"]}

test_limit_is_reported if _args({"cryptography": [{"name": "保存"}]}) == {{"limit": 30}}

test_applies_from_go_live_to_disposal if {
	_applies({"cryptography": [{"name": "保存"}]})
	not _applies(object.union({"cryptography": [{"name": "保存"}]}, {"life_cycle": {"go_live_on": "2026-11-02"}}))
	not _applies(object.union({"cryptography": [{"name": "保存"}]}, {"life_cycle": {"disposal": {"disposed_on": "2026-11-01"}}}))
}

test_does_not_apply if not _applies({"cryptography": []})

_open(spec) := {[u.path, u.args] |
	found := rule.open with input as _system(spec)
	some u in found
}

test_unstated_is_open if {
	_open({}) == {[["spec"], {}]}
	_applies({})
	count(rule.findings) == 0 with input as _system({}) with data.kijun.parameters.cryptography_watch_days as 30
	_open({"cryptography": []}) == set()
	_open({"life_cycle": {"go_live_on": "2026-11-02"}}) == set()
	not _applies({"life_cycle": {"go_live_on": "2026-11-02"}})
}
