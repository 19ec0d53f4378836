package kijun.rules.governance.advice_not_sought_test

import data.kijun.rules.governance.advice_not_sought as rule

_document(spec) := {"kind": "Organization", "metadata": {"name": "sample"}, "as_of": "2026-11-01", "spec": spec}

_found(spec) := {[f.path, object.get(f, "key", "")] | some f in found} if {
	found := rule.findings with input as _document(spec) with data.kijun.parameters as _parameters
}

_applies(spec) if rule.applicable with input as _document(spec) with data.kijun.parameters as _parameters

_parameters := {"advice_days": 31}

_advice(advice) := {"type": "incorporated", "advice": advice}

test_nothing_recent_is_reported if {
	_found({"type": "designated"}) == {[["spec"], ""]}
	_found(_advice({"requests": [{"asked_on": "2026-09-30"}, {"asked_on": "2026-11-02"}]})) == {[["spec", "advice"], ""]}
	_found(_advice({"not_needed": {"decided_on": "2026-09-30"}})) == {[["spec", "advice"], ""]}
}

test_asked_or_not_needed_is_not_reported if {
	_found(_advice({"requests": [{"asked_on": "2026-10-01"}]})) == set()
	_found(_advice({"not_needed": {"decided_on": "2026-10-01"}})) == set()
}

test_applies_to_corporations if {
	_applies({"type": "incorporated"})
	_applies({"type": "designated"})
	not _applies({"type": "national"})
}
