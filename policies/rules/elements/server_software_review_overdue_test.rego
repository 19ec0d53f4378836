package kijun.rules.elements.server_software_review_overdue_test

import data.kijun.rules.elements.server_software_review_overdue as rule

_document(spec) := {"as_of": "2026-11-01", "kind": "System", "metadata": {"name": "mihon"}, "spec": spec}

_found(spec) := found if {
	found := rule.findings with input as _document(spec) with data.kijun.parameters as _parameters
}

_places(spec) := {finding.path | some finding in _found(spec)}

_args(spec) := {finding.args | some finding in _found(spec)}

_applies(spec) if rule.applicable with input as _document(spec) with data.kijun.parameters as _parameters

_parameters := {"software_review_days": 31}

_spec(component) := {"components": [{"name": "他", "type": "terminal"}, object.union({"name": "甲", "type": "server"}, component)]}

test_reviewed_in_time if {
	_places(_spec({"software_reviewed_on": "2026-10-01"})) == set()
	_places(_spec({"software_reviewed_on": "2026-11-01"})) == set()
}

test_review_missing_old_or_future if {
	_places(_spec({})) == {["spec", "components", 1]}
	_places(_spec({"software_reviewed_on": "2026-09-30"})) == {["spec", "components", 1, "software_reviewed_on"]}
	_places(_spec({"software_reviewed_on": "2026-11-02"})) == {["spec", "components", 1, "software_reviewed_on"]}
	_args(_spec({})) == {{"name": "甲", "limit": 31}}
}

test_needs_a_server if not _applies({"components": [{"name": "他", "type": "terminal"}]})

test_applies_from_go_live_to_disposal if {
	_applies(_spec({}))
	not _applies(object.union(_spec({}), {"life_cycle": {"go_live_on": "2026-11-02"}}))
	not _applies(object.union(_spec({}), {"life_cycle": {"disposal": {"disposed_on": "2026-11-01"}}}))
}
