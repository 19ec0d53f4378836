package kijun.rules.elements.dns_record_incomplete_test

import data.kijun.rules.elements.dns_record_incomplete as rule

_document(spec) := {"as_of": "2026-11-01", "kind": "System", "metadata": {"name": "mihon"}, "spec": spec}

_found(spec) := found if {
	found := rule.findings with input as _document(spec)
}

_places(spec) := {finding.path | some finding in _found(spec)}

_args(spec) := {finding.args | some finding in _found(spec)}

_applies(spec) if rule.applicable with input as _document(spec)

_servers := {"authoritative_servers": [{"name": "ns1"}]}

_zones := {"zones": [{"name": "example.go.jp"}]}

test_both if _places({"dns": object.union(_servers, _zones)}) == set()

test_one_missing if {
	_places({"dns": _servers}) == {["spec", "dns"]}
	_args({"dns": _servers}) == {{"label": "管理するドメイン", "label_en": "managed domains"}}
	_places({"dns": object.union(_servers, {"zones": []})}) == {["spec", "dns", "zones"]}
	_args({"dns": _zones}) == {{"label": "コンテンツサーバ", "label_en": "authoritative servers"}}
}

test_neither if {
	every spec in [{}, {"dns": {"cache_servers": [{"name": "cache"}]}}, {"dns": {"zones": [], "authoritative_servers": []}}] {
		_places(spec) == set()
		not _applies(spec)
	}
}

test_only_in_service if {
	_applies({"dns": _servers})
	not _applies({"dns": _servers, "life_cycle": {"disposal": {"disposed_on": "2026-11-01"}}})
}
