package kijun.rules.targeted_attack.large_scale_not_judged_test

import data.kijun.rules.targeted_attack.large_scale_not_judged as rule

_document(spec) := {"kind": "Incident", "metadata": {"name": "sample"}, "as_of": "2026-11-01", "spec": spec}

_found(spec) := {[f.path, object.get(f, "key", "")] | some f in found} if {
	found := rule.findings with input as _document(spec)
}

_open(spec) := {f.path | some f in found} if {
	found := rule.open with input as _document(spec)
}

_applies(spec) if rule.applicable with input as _document(spec)

_incident(extra) := object.union({"assessment": {"at": "2026-06-01T10:00+09:00", "result": "incident"}}, extra)

_scale(extra) := _incident(object.union({"category": "malware", "large_scale": {"possible": true, "at": "2026-06-01T11:00+09:00"}}, extra))

test_possible_without_a_report_is_reported if {
	_found(_scale({})) == {[["spec"], ""]}
	_found(_scale({"notifications": [{"authority": "nco", "at": "2026-06-01T11:00+09:00"}]})) == {[["spec", "notifications"], ""]}
	_found(_scale({"notifications": [{"authority": "crisis_management", "at": "2026-11-02T11:00+09:00"}]})) == {[["spec", "notifications"], ""]}
}

test_reported_or_not_possible_is_not_reported if {
	_found(_scale({"notifications": [{"authority": "crisis_management", "at": "2026-11-01T11:00+09:00"}]})) == set()
	_found(_scale({"large_scale": {"possible": false}})) == set()
	_open(_scale({})) == set()
}

test_no_judgement_is_unknown if {
	_open(_incident({"category": "malware"})) == {["spec", "assessment"]}
	_open(_scale({"large_scale": {"at": "2026-11-02T11:00+09:00"}})) == {["spec", "assessment"]}
}

test_applies_to_attacks_and_where_it_was_judged if {
	every category in ["targeted_attack", "malware", "unauthorised_access", "denial_of_service"] {
		_applies(_incident({"category": category}))
	}
	_applies(_scale({"category": "loss"}))
	not _applies(_incident({"category": "loss"}))
	not _applies(_scale({"assessment": {"result": "not_incident"}}))
	not _applies(_scale({"category": "loss", "assessment": {"result": "not_incident"}}))
}
