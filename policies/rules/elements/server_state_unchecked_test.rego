package kijun.rules.elements.server_state_unchecked_test

import data.kijun.rules.elements.server_state_unchecked as rule

_document(spec) := {"as_of": "2026-11-01", "kind": "System", "metadata": {"name": "mihon"}, "spec": spec}

_found(spec) := found if {
	found := rule.findings with input as _document(spec) with data.kijun.parameters as _parameters
}

_places(spec) := {finding.path | some finding in _found(spec)}

_keys(spec) := {finding.key | some finding in _found(spec)}

_args(spec) := {finding.args | some finding in _found(spec)}

_applies(spec) if rule.applicable with input as _document(spec) with data.kijun.parameters as _parameters

_parameters := {"state_check_days": 92, "state_correction_days": 30}

_spec(checks) := {"components": [{"name": "他", "type": "other"}, {"name": "甲", "type": "server", "quantity": 2, "state_checks": checks}]}

_check := {"checked_on": "2026-08-01", "units": 2, "covered": ["software", "configuration"]}

test_checked if {
	_places(_spec([_check])) == set()
	_places(_spec([object.union(_check, {"checked_on": "2026-11-01"})])) == set()
	_places({"components": [{"name": "甲", "type": "server", "state_checks": [object.union(_check, {"units": 1})]}]}) == set()
}

test_not_checked if {
	every change in [{"checked_on": "2026-07-31"}, {"checked_on": "2026-11-02"}, {"units": 1}, {"covered": []}] {
		spec := _spec([object.union(_check, change)])
		_places(spec) == {["spec", "components", 1, "state_checks"]}
		_args(spec) == {{"name": "甲", "item": "state_checks", "limit": 92}}
	}
	_keys(_spec([object.remove(_check, ["units"])])) == {"state_checks"}
	_keys(_spec([object.remove(_check, ["covered"])])) == {"state_checks"}
	_keys(_spec([])) == {"state_checks"}
	_places({"components": [{"name": "甲", "type": "server"}]}) == {["spec", "components", 0]}
}

test_both_parts_are_covered if {
	every part in ["software", "configuration"] {
		_keys(_spec([object.union(_check, {"covered": [part]})])) == {"state_checks"}
	}
}

test_problems_are_corrected if {
	old := object.union(_check, {"checked_on": "2026-10-01", "problems": [{"id": "P-1", "corrected_on": "2026-11-01"}, {"id": "P-2"}]})
	_places(_spec([old])) == {["spec", "components", 1, "state_checks", 0, "problems", 1]}
	_args(_spec([old])) == {{"name": "甲", "item": "P-2", "limit": 30}}
	_places(_spec([object.union(old, {"checked_on": "2026-10-02"})])) == set()
	_keys(_spec([object.union(old, {"problems": [{"id": "P-1", "corrected_on": "2026-11-02"}]})])) == {"P-1"}
}

test_needs_one if not _applies({"components": [{"name": "他", "type": "other"}]})

test_applies_from_go_live_to_disposal if {
	_applies(_spec([]))
	not _applies(object.union(_spec([]), {"life_cycle": {"go_live_on": "2026-11-02"}}))
	not _applies(object.union(_spec([]), {"life_cycle": {"disposal": {"disposed_on": "2026-11-01"}}}))
}

_open(spec) := {o.path | some o in unknown} if {
	unknown := rule.open with input as _document(spec) with data.kijun.parameters as _parameters
}

test_problems_unsaid_are_unknown if {
	_open(_spec([_check])) == {["spec", "components", 1, "state_checks", 0]}
	_open(_spec([object.union(_check, {"checked_on": "2026-11-01"})])) == {["spec", "components", 1, "state_checks", 0]}
	_open(_spec([object.union(_check, {"checked_on": "2026-11-02"})])) == set()
	_open(_spec([object.union(_check, {"problems": []})])) == set()
	_places(_spec([object.union(_check, {"problems": []})])) == set()
}
