package kijun.rules.technical.signature_undecided_test

import data.kijun.rules.technical.signature_undecided as rule

_system(spec) := {"as_of": "2026-11-01", "metadata": {"name": "denshi-shinsei"}, "spec": spec}

_places(spec) := {finding.path |
	found := rule.findings with input as _system(spec)
	some finding in found
}

_args(spec) := {finding.args |
	found := rule.findings with input as _system(spec)
	some finding in found
}

_applies(spec) if rule.applicable with input as _system(spec)

_spec(integrity, more) := {
	"cryptography": [{"name": "署名", "used_for": "signature"}, {"name": "時刻", "used_for": "other"}, {"name": "保存", "used_for": "storage"}],
	"information": [object.union({"name": "通知書", "classification": {"integrity": integrity}}, more)],
}

test_signed if {
	_places(_spec(2, {"signed_by": "署名"})) == set()
	_places(_spec(2, {"signed_by": "時刻"})) == set()
}

test_not_needed if {
	_places(_spec(2, {"signature_not_needed": {"reason": "原本は紙", "decided_on": "2026-11-01"}})) == set()
}

test_decision_still_to_come if {
	_places(_spec(2, {"signature_not_needed": {"reason": "原本は紙", "decided_on": "2026-11-02"}})) == {["spec", "information", 0]}
}

test_undecided if {
	_places(_spec(2, {})) == {["spec", "information", 0]}
	_args(_spec(2, {})) == {{"name": "通知書"}}
	_places(_spec(2, {"signed_by": "無い名前"})) == {["spec", "information", 0, "signed_by"]}
	_places(_spec(2, {"signed_by": "保存"})) == {["spec", "information", 0, "signed_by"]}
}

test_integrity_1 if _places(_spec(1, {"name": "案内"})) == set()

test_applies_from_go_live_to_disposal if {
	_applies({"information": [{"name": "一件"}]})
	not _applies(object.union({"information": [{"name": "一件"}]}, {"life_cycle": {"go_live_on": "2026-11-02"}}))
	not _applies(object.union({"information": [{"name": "一件"}]}, {"life_cycle": {"disposal": {"disposed_on": "2026-11-01"}}}))
}

test_does_not_apply_1 if not _applies({})

test_does_not_apply_2 if not _applies({"information": []})
