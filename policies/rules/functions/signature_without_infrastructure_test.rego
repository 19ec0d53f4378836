package kijun.rules.functions.signature_without_infrastructure_test

import data.kijun.rules.functions.signature_without_infrastructure as rule

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

_spec(use) := {"cryptography": [object.union({"name": "通知書", "used_for": "signature", "algorithm": "ECDSA"}, use)]}

_place := ["spec", "cryptography", 0]

test_certified if _places(_spec({"certificate": {"infrastructure": "政府認証基盤", "expires_on": "2026-11-01"}})) == set()

test_expired if {
	_places(_spec({"certificate": {"infrastructure": "政府認証基盤", "expires_on": "2026-10-31"}})) == {array.concat(_place, ["certificate"])}
}

test_neither if {
	_places(_spec({})) == {_place}
	_args(_spec({})) == {{"name": "通知書"}}
}

test_decided if {
	_places(_spec({"no_infrastructure": {"reason": "内部の改ざん検知", "decided_on": "2026-11-01"}})) == set()
	_places(_spec({"no_infrastructure": {"reason": "内部の改ざん検知", "decided_on": "2026-11-02"}})) == {_place}
}

test_does_not_apply_without_signatures if {
	not _applies(_spec({"used_for": "storage"}))
}

test_applies_from_go_live_to_disposal if {
	_applies(_spec({}))
	not _applies(object.union(_spec({}), {"life_cycle": {"go_live_on": "2026-11-02"}}))
	not _applies(object.union(_spec({}), {"life_cycle": {"disposal": {"disposed_on": "2026-11-01"}}}))
}

_open(spec) := {[u.path, u.args] |
	found := rule.open with input as _system(spec)
	some u in found
}

test_unstated_is_open if {
	_open({}) == {[["spec"], {}]}
	_applies({})
	count(rule.findings) == 0 with input as _system({})
	_open({"cryptography": []}) == set()
	_open({"life_cycle": {"go_live_on": "2026-11-02"}}) == set()
	not _applies({"life_cycle": {"go_live_on": "2026-11-02"}})
}
