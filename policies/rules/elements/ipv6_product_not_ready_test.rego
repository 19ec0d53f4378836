package kijun.rules.elements.ipv6_product_not_ready_test

import data.kijun.rules.elements.ipv6_product_not_ready as rule

_document(spec) := {"as_of": "2026-11-01", "kind": "System", "metadata": {"name": "mihon"}, "spec": spec}

_found(spec) := found if {
	found := rule.findings with input as _document(spec)
}

_places(spec) := {finding.path | some finding in _found(spec)}

_args(spec) := {finding.args | some finding in _found(spec)}

_applies(spec) if rule.applicable with input as _document(spec)

_spec(products) := {"ipv6": {"used": true, "products": products}}

test_ready if _places(_spec([{"name": "a", "ready_logo": "02-C-000001"}, {"name": "b", "not_possible_because": "候補がない"}])) == set()

test_not_ready if {
	_places(_spec([{"name": "a", "ready_logo": "02-C-000001"}, {"name": "b"}])) == {["spec", "ipv6", "products", 1]}
	_args(_spec([{"name": "b"}])) == {{"name": "b"}}
	_places(_spec([])) == {["spec", "ipv6", "products"]}
	_places({"ipv6": {"used": true}}) == {["spec", "ipv6"]}
	_args(_spec([])) == {{"name": "products"}}
}

test_only_when_used if {
	not _applies({"ipv6": {"used": false}})
}

test_applies_from_go_live_to_disposal if {
	_applies(_spec([]))
	not _applies(object.union(_spec([]), {"life_cycle": {"go_live_on": "2026-11-02"}}))
	not _applies(object.union(_spec([]), {"life_cycle": {"disposal": {"disposed_on": "2026-11-01"}}}))
}

_open(spec) := {[u.path, u.args] |
	found := rule.open with input as _document(spec)
	some u in found
}

test_unstated_is_open if {
	_open({}) == {[["spec"], {}]}
	_applies({})
	count(rule.findings) == 0 with input as _document({})
	_open({"ipv6": {"used": false}}) == set()
	_open({"life_cycle": {"go_live_on": "2026-11-02"}}) == set()
	not _applies({"life_cycle": {"go_live_on": "2026-11-02"}})
}
