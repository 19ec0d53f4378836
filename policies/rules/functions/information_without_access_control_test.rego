package kijun.rules.functions.information_without_access_control_test

import data.kijun.rules.functions.information_without_access_control as rule

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

_information(confidentiality, integrity) := {"name": "申請書", "classification": {"confidentiality": confidentiality, "integrity": integrity, "availability": 2}}

_spec(confidentiality, integrity, names) := {
	"information": [_information(confidentiality, integrity)],
	"access_control": [{"name": "アプリケーション", "information": names}],
}

test_guarded if _places(_spec(2, 1, ["申請書"])) == set()

test_confidential_unguarded if {
	_places(_spec(2, 1, ["別の情報"])) == {["spec", "information", 0]}
	_args(_spec(2, 1, [])) == {{"name": "申請書"}}
	_places({"information": [_information(3, 1)]}) == {["spec", "information", 0]}
}

test_critical_unguarded if _places(_spec(1, 2, [])) == {["spec", "information", 0]}

test_other_information if {
	_places(_spec(1, 1, [])) == set()
	not _applies(_spec(1, 1, []))
}

test_does_not_apply_without_information if not _applies({})

test_applies_from_go_live_to_disposal if {
	_applies(_spec(2, 1, []))
	not _applies(object.union(_spec(2, 1, []), {"life_cycle": {"go_live_on": "2026-11-02"}}))
	not _applies(object.union(_spec(2, 1, []), {"life_cycle": {"disposal": {"disposed_on": "2026-11-01"}}}))
}
