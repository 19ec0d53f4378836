package kijun.rules.functions.signature_not_verifiable_test

import data.kijun.rules.functions.signature_not_verifiable as rule

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

_spec(verification) := {"cryptography": [{"name": "通知書", "used_for": "signature", "algorithm": "ECDSA", "verification": verification}]}

_place := ["spec", "cryptography", 0, "verification"]

test_provided if {
	_places({"cryptography": [object.union(_chain, {"certificate": {"infrastructure": "GPKI", "expires_on": "2029-03-31"}})]}) == set()
	_places(_spec({"means": "in-person", "provided_on": "2026-11-01"})) == set()
	_places(_spec({"means": "website", "location": "https://www.example.go.jp/kensho", "provided_on": "2026-11-01"})) == set()
}

test_in_the_future if {
	_places(_spec({"means": "in-person", "provided_on": "2026-11-02"})) == {_place}
	_args(_spec({"means": "in-person", "provided_on": "2026-11-02"})) == {{"name": "通知書"}}
}

_chain := {"name": "通知書", "used_for": "signature", "algorithm": "ECDSA", "verification": {"means": "certificate-chain", "provided_on": "2026-11-01"}}

test_chain_without_certificate if _places({"cryptography": [_chain]}) == {_place}

test_by_mail if _places(_spec({"means": "mail", "location": "https://www.example.go.jp/", "provided_on": "2026-11-01"})) == {_place}

test_by_mail_with_certificate if {
	certified := object.union(_chain, {"certificate": {"infrastructure": "GPKI", "expires_on": "2029-03-31"}})
	_places({"cryptography": [object.union(certified, {"verification": {"means": "mail", "provided_on": "2026-11-01"}})]}) == {_place}
}

test_plain_website if {
	_places(_spec({"means": "website", "location": "http://www.example.go.jp/", "provided_on": "2026-11-01"})) == {_place}
	_places(_spec({"means": "website", "provided_on": "2026-11-01"})) == {_place}
}

test_missing if _places({"cryptography": [{"name": "通知書", "used_for": "signature", "algorithm": "ECDSA"}]}) == {["spec", "cryptography", 0]}

test_does_not_apply_without_signatures if not _applies({"cryptography": []})

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
