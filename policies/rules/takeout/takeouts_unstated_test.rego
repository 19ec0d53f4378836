package kijun.rules.takeout.takeouts_unstated_test

import data.kijun.rules.takeout.takeouts_unstated as rule

_document(spec) := {"kind": "TerminalUse", "metadata": {"name": "sample"}, "as_of": "2026-11-01", "spec": spec}

_found(spec) := {[f.path, f.args] | some f in findings} if {
	findings := rule.findings with input as _document(spec)
}

_open(spec) := {[u.path, u.args] | some u in unknown} if {
	unknown := rule.open with input as _document(spec)
}

_applies(spec) if rule.applicable with input as _document(spec)

_connected(day) := {"takeouts": [], "connections": [{"id": "1", "device": "PC-1", "connected_on": day}]}

test_unstated_is_open if {
	_open({}) == {[["spec"], {}]}
	_applies({})
	_found(object.remove(_connected("2026-11-01"), ["takeouts"])) == set()
	_open({"takeouts": []}) == set()
	_applies({"takeouts": []})
}

test_stated if {
	not _applies({"takeouts": [{"number": "1"}]})
	_found(object.union(_connected("2026-11-01"), {"takeouts": [{"number": "1"}]})) == set()
}

test_contradiction if {
	_found(_connected("2026-11-01")) == {[["spec", "connections", 0], {"device": "PC-1", "id": "1"}]}
	_found(_connected("2026-11-02")) == set()
}
