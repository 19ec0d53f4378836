package kijun.rules.governance.critical_training_not_examined_test

import data.kijun.rules.governance.critical_training_not_examined as rule

_document(spec) := {"kind": "Organization", "metadata": {"name": "sample"}, "as_of": "2026-11-01", "spec": spec}

_found(spec) := {[f.path, object.get(f, "key", "")] | some f in found} if {
	found := rule.findings with input as _document(spec)
}

_open(spec) := {f.path | some f in found} if {
	found := rule.open with input as _document(spec)
}

_training(training) := {"incident_preparation": {"critical_systems": [{"system": "portal", "training": training}]}}

_at := ["spec", "incident_preparation", "critical_systems", 0]

test_no_examination_is_reported if {
	_found({"incident_preparation": {"critical_systems": [{"system": "portal"}]}}) == {[_at, "examined_on"]}
	_found(_training({"examined_on": "2026-11-02", "necessary": false, "reason": "操作の余地がない"})) == {[array.concat(_at, ["training", "examined_on"]), "examined_on"]}
}

test_a_need_without_contents_or_organiser_is_reported if {
	_found(_training({"examined_on": "2026-11-01", "necessary": true, "contents": ["切替え"]})) == {[array.concat(_at, ["training"]), "organiser"]}
	_found(_training({"examined_on": "2026-11-01", "necessary": true, "contents": [], "organiser": "甲"})) == {[array.concat(_at, ["training", "contents"]), "contents"]}
}

test_no_reason_is_reported if _found(_training({"examined_on": "2026-11-01", "necessary": false})) == {[array.concat(_at, ["training"]), "reason"]}

test_examined_is_not_reported if {
	_found(_training({"examined_on": "2026-11-01", "necessary": true, "contents": ["切替え"], "organiser": "甲"})) == set()
	_found(_training({"examined_on": "2026-11-01", "necessary": false, "reason": "操作の余地がない"})) == set()
}

test_no_statement_is_unknown if {
	_open({}) == {["spec"]}
	_open({"incident_preparation": {}}) == {["spec", "incident_preparation"]}
	_open({"incident_preparation": {"critical_systems": []}}) == set()
}

_asked(spec) := {f.path | some f in found} if {
	found := rule.reviews with input as _document(spec)
}

test_no_critical_system_is_asked_about if {
	_asked({"incident_preparation": {"critical_systems": []}}) == {["spec", "incident_preparation", "critical_systems"]}
	_asked({"incident_preparation": {"critical_systems": [{"system": "portal"}]}}) == set()
	_asked({}) == set()
}
