package kijun.rules.elements.special_purpose_threats_unreviewed_test

import data.kijun.rules.elements.special_purpose_threats_unreviewed as rule

_document(spec) := {"as_of": "2026-11-01", "kind": "System", "metadata": {"name": "mihon"}, "spec": spec}

_found(spec) := found if {
	found := rule.findings with input as _document(spec)
}

_places(spec) := {finding.path | some finding in _found(spec)}

_keys(spec) := {finding.key | some finding in _found(spec)}

_args(spec) := {finding.args | some finding in _found(spec)}

_applies(spec) if rule.applicable with input as _document(spec)

_spec(component) := {"components": [{"name": "他", "type": "server"}, object.union({"name": "甲", "type": "special-purpose"}, component)]}

_review := {"reviewed_on": "2026-11-01", "threats": [{"name": "のぞき見", "measure": "接続元の限定"}]}

test_reviewed if {
	_places(_spec({"threat_review": _review})) == set()
	_places(_spec({"threat_review": object.union(_review, {"threats": []})})) == set()
}

test_gaps if {
	_places(_spec({"threat_review": object.union(_review, {"reviewed_on": "2026-11-02"})})) == {["spec", "components", 1, "threat_review", "reviewed_on"]}
	_places(_spec({"threat_review": object.union(_review, {"threats": [{"name": "遠隔操作"}]})})) == {["spec", "components", 1, "threat_review", "threats", 0]}
	_args(_spec({"threat_review": object.union(_review, {"threats": [{"name": "遠隔操作"}]})})) == {{"name": "甲", "item": "遠隔操作"}}
	_keys(_spec({"threat_review": object.remove(_review, ["threats"])})) == {"threats"}
	_keys(_spec({"threat_review": object.remove(_review, ["reviewed_on"])})) == {"reviewed_on"}
	_keys(_spec({})) == {"reviewed_on", "threats"}
	_places(_spec({})) == {["spec", "components", 1]}
}

test_needs_one if not _applies({"components": [{"name": "他", "type": "server"}]})

test_applies_from_go_live_to_disposal if {
	_applies(_spec({}))
	not _applies(object.union(_spec({}), {"life_cycle": {"go_live_on": "2026-11-02"}}))
	not _applies(object.union(_spec({}), {"life_cycle": {"disposal": {"disposed_on": "2026-11-01"}}}))
}
