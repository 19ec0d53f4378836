package kijun.rules.technical.encryption_undecided_test

import data.kijun.rules.technical.encryption_undecided as rule

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

_spec(confidentiality, more) := {
	"cryptography": [{"name": "保存", "used_for": "storage"}, {"name": "通信", "used_for": "communication"}],
	"information": [object.union({"name": "申請書", "classification": {"confidentiality": confidentiality}}, more)],
}

test_encrypted if _places(_spec(2, {"encrypted_by": "保存"})) == set()

test_not_needed if {
	_places(_spec(2, {"encryption_not_needed": {"reason": "閉域", "decided_on": "2026-11-01"}})) == set()
}

test_decision_still_to_come if {
	_places(_spec(2, {"encryption_not_needed": {"reason": "閉域", "decided_on": "2026-11-02"}})) == {["spec", "information", 0]}
}

test_undecided if {
	_places(_spec(2, {})) == {["spec", "information", 0]}
	_args(_spec(3, {})) == {{"name": "申請書"}}
	_places(_spec(2, {"encrypted_by": "無い名前"})) == {["spec", "information", 0, "encrypted_by"]}
	_places(_spec(2, {"encrypted_by": "通信"})) == {["spec", "information", 0, "encrypted_by"]}
}

test_public_information if _places(_spec(1, {})) == set()

test_applies_from_go_live_to_disposal if {
	_applies({"information": [{"name": "一件"}]})
	not _applies(object.union({"information": [{"name": "一件"}]}, {"life_cycle": {"go_live_on": "2026-11-02"}}))
	not _applies(object.union({"information": [{"name": "一件"}]}, {"life_cycle": {"disposal": {"disposed_on": "2026-11-01"}}}))
}

test_does_not_apply_1 if not _applies({})

test_does_not_apply_2 if not _applies({"information": []})
