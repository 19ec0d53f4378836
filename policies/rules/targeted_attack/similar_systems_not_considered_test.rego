package kijun.rules.targeted_attack.similar_systems_not_considered_test

import data.kijun.rules.targeted_attack.similar_systems_not_considered as rule

_document(spec) := {"kind": "Incident", "metadata": {"name": "sample"}, "as_of": "2026-11-01", "spec": spec}

_found(spec) := {[f.path, object.get(f, "key", "")] | some f in found} if {
	found := rule.findings with input as _document(spec) with data.kijun.parameters as _parameters
}

_open(spec) := {f.path | some f in found} if {
	found := rule.open with input as _document(spec) with data.kijun.parameters as _parameters
}

_applies(spec) if rule.applicable with input as _document(spec) with data.kijun.parameters as _parameters

_parameters := {"similar_review_days": 3}

_incident(extra) := object.union({"assessment": {"at": "2026-06-01T10:00+09:00", "result": "incident"}}, extra)

_fresh(extra) := object.union({"assessment": {"at": "2026-10-29T10:00+09:00", "result": "incident"}}, extra)

_review(at, extra) := {"similar_review": object.union({"at": at, "possible": false}, extra)}

test_nothing_considered_is_reported if {
	_found(_incident({})) == {[["spec"], ""]}
	_found(_incident(_review("2026-11-02T10:00+09:00", {"possible": true}))) == {[["spec", "similar_review", "at"], ""]}
	_found(_incident(_review("2026-11-02T10:00+09:00", {}))) == {[["spec", "similar_review", "at"], ""]}
	_found(object.union(_fresh({}), {"assessment": {"at": "2026-10-28T10:00+09:00"}})) == {[["spec"], ""]}
	_open(_incident({})) == set()
}

test_possible_without_systems_is_reported if {
	_found(_incident(_review("2026-06-02T10:00+09:00", {"possible": true}))) == {[["spec", "similar_review"], ""]}
	_found(_incident(_review("2026-06-02T10:00+09:00", {"possible": true, "systems": []}))) == {[["spec", "similar_review", "systems"], ""]}
}

test_considered_is_not_reported if {
	_found(_incident(_review("2026-11-01T10:00+09:00", {}))) == set()
	_found(_incident(_review("2026-06-02T10:00+09:00", {"possible": true, "systems": ["portal"]}))) == set()
}

test_soon_after_the_assessment_it_is_unknown if {
	_open(_fresh({})) == {["spec", "assessment"]}
	_found(_fresh({})) == set()
	_open(_fresh(_review("2026-10-30T10:00+09:00", {}))) == set()
}

test_applies_to_incidents if {
	_applies(_incident({}))
	not _applies({"assessment": {"at": "2026-06-01T10:00+09:00", "result": "not_incident"}})
	not _applies({})
}
