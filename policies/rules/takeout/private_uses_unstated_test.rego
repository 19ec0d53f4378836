package kijun.rules.takeout.private_uses_unstated_test

import data.kijun.rules.takeout.private_uses_unstated as rule

_document(private) := {"kind": "TerminalUse", "metadata": {"name": "sample"}, "as_of": "2026-11-01", "spec": {
	"private_terminals": private,
	"devices": [{"serial": "FAT-1", "owner": "agency"}, {"serial": "P-1", "owner": "private"}, {"serial": "P-0", "owner": "private", "retired_on": "2026-11-01"}],
}}

_open(private) := {[u.path, u.args] | some u in unknown} if {
	unknown := rule.open with input as _document(private)
}

_found(private) := {[f.path, f.args] | some f in findings} if {
	findings := rule.findings with input as _document(private)
}

_applies(private) if rule.applicable with input as _document(private)

_decision(result, day) := {"decision": {"result": result, "decided_on": day}}

test_unstated_is_open if {
	every private in [{}, _decision("allowed", "2026-04-01"), _decision("prohibited", "2026-11-02")] {
		_open(private) == {[["spec"], {}]}
		_applies(private)
		_found(private) == set()
	}
}

test_decided_against if {
	_open(_decision("prohibited", "2026-11-01")) == set()
	not _applies(_decision("prohibited", "2026-11-01"))
}

test_stated if {
	_open({"uses": []}) == set()
	_applies({"uses": []})
	_open({"uses": [{"number": "1"}]}) == set()
	not _applies({"uses": [{"number": "1"}]})
	_found({"uses": [{"number": "1"}]}) == set()
}

test_contradiction if _found({"uses": []}) == {[["spec", "devices", 1], {"device": "P-1"}]}
