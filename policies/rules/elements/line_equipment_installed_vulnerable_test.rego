package kijun.rules.elements.line_equipment_installed_vulnerable_test

import data.kijun.rules.elements.line_equipment_installed_vulnerable as rule

_document(spec) := {"as_of": "2026-11-01", "kind": "Network", "metadata": {"name": "mihon"}, "spec": spec}

_found(spec) := found if {
	found := rule.findings with input as _document(spec)
}

_places(spec) := {finding.path | some finding in _found(spec)}

_args(spec) := {finding.args | some finding in _found(spec)}

_open(spec) := {place.path |
	found := rule.open with input as _document(spec)
	some place in found
}

_applies(spec) if rule.applicable with input as _document(spec)

_spec(device) := {"devices": [object.union({"name": "甲", "installed_on": "2026-06-01", "software": {"checked_on": "2026-11-01"}}, device)]}

_vulnerability(found, more) := {"vulnerabilities": [object.union({"id": "V-1", "found_on": found}, more)]}

_mine := "2026-06-01"

_others := "2026-06-02"

test_treated if {
	_places(_spec(_vulnerability(_mine, {"fixed_on": "2026-11-01"}))) == set()
	_places(_spec(_vulnerability(_mine, {"plan": "更新", "due_on": "2026-11-01"}))) == set()
	_places(_spec({})) == set()
}

test_untreated if {
	_places(_spec(_vulnerability(_mine, {}))) == {["spec", "devices", 0, "vulnerabilities", 0]}
	_args(_spec(_vulnerability(_mine, {"fixed_on": "2026-11-02"}))) == {{"name": "甲", "id": "V-1"}}
}

test_the_other_time_is_left_to_the_other_rule if _places(_spec(_vulnerability(_others, {}))) == set()

test_day_of_installation_not_recorded if {
	spec := {"devices": [object.remove(_spec(_vulnerability(_mine, {})).devices[0], ["installed_on"])]}
	_places(spec) == {["spec", "devices", 0, "vulnerabilities", 0]}
}

test_unknown_without_inspection if {
	_open(_spec({})) == {["spec", "devices", 0]}
	_open(_spec({"vulnerabilities": []})) == set()
	_open({"devices": [{"name": "甲"}]}) == {["spec", "devices", 0]}
	_open(_spec({"software": {"checked_on": "2026-11-02"}, "vulnerabilities": []})) == {["spec", "devices", 0, "software", "checked_on"]}
}

test_needs_a_device if {
	not _applies({"devices": []})
	not _applies({})
	_applies(_spec({}))
}
