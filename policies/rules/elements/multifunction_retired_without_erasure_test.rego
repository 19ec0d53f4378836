package kijun.rules.elements.multifunction_retired_without_erasure_test

import data.kijun.rules.elements.multifunction_retired_without_erasure as rule

_document(spec) := {"as_of": "2026-11-01", "kind": "System", "metadata": {"name": "mihon"}, "spec": spec}

_found(spec) := found if {
	found := rule.findings with input as _document(spec)
}

_places(spec) := {finding.path | some finding in _found(spec)}

_args(spec) := {finding.args | some finding in _found(spec)}

_applies(spec) if rule.applicable with input as _document(spec)

_spec(retirement) := {"components": [
	{"name": "他", "type": "terminal", "retirement": {"retired_on": "2026-01-01"}},
	{"name": "甲", "type": "multifunction-device", "retirement": retirement},
]}

_erasure(day) := {"method": "物理破壊", "erased_on": day}

test_erased_in_time if {
	_places(_spec({"retired_on": "2026-11-01", "erasure": _erasure("2026-11-01")})) == set()
	_places(_spec({"retired_on": "2026-11-02"})) == set()
}

test_not_erased if {
	_places(_spec({"retired_on": "2026-11-01"})) == {["spec", "components", 1, "retirement"]}
	_places(_spec({"retired_on": "2026-10-01", "erasure": _erasure("2026-10-02")})) == {["spec", "components", 1, "retirement", "erasure", "erased_on"]}
	_args(_spec({"retired_on": "2026-11-01"})) == {{"name": "甲", "date": "2026-11-01"}}
}

test_applies_once_retired if {
	_applies(_spec({"retired_on": "2026-11-01"}))
	not _applies(_spec({"retired_on": "2026-11-02"}))
	not _applies({})
}
