package kijun.rules.elements.vital_server_without_crisis_plan_test

import data.kijun.rules.elements.vital_server_without_crisis_plan as rule

_document(spec) := {"as_of": "2026-11-01", "kind": "System", "metadata": {"name": "mihon"}, "spec": spec}

_files := {"docs/a.md": {"sha256": "0"}}

_found(spec) := found if {
	found := rule.findings with input as _document(spec) with data.kijun.parameters as _parameters with data.kijun.workspace.files as _files
}

_places(spec) := {finding.path | some finding in _found(spec)}

_keys(spec) := {finding.key | some finding in _found(spec)}

_args(spec) := {finding.args | some finding in _found(spec)}

_applies(spec) if rule.applicable with input as _document(spec) with data.kijun.parameters as _parameters with data.kijun.workspace.files as _files

_parameters := {"rule_review_days": 366, "crisis_drill_days": 92}

_spec(crisis) := {
	"classification": {"confidentiality": 1, "integrity": 1, "availability": 2},
	"components": [{"name": "甲", "type": "server"}],
	"phases": {"crisis": crisis},
}

_ready := {
	"procedure": {"file": "docs/a.md", "approval": {"applicant": "佐藤 花子", "approver": "田中 誠", "approved_on": "2026-04-01"}},
	"drills": [{"held_on": "2026-08-01"}],
}

test_planned_and_drilled if _places(_spec(_ready)) == set()

test_drill_in_time if {
	every day in ["2026-07-31", "2026-11-02"] {
		spec := _spec(object.union(_ready, {"drills": [{"held_on": day}]}))
		_places(spec) == {["spec", "phases", "crisis", "drills"]}
		_args(spec) == {{"item": "drill", "review": 366, "drill": 92}}
	}
}

test_procedure if {
	_keys(_spec(object.union(_ready, {"procedure": {"file": "docs/b.md"}}))) == {"file"}
	_keys(_spec(object.union(_ready, {"procedure": {"approval": {"approved_on": "2025-01-01"}}}))) == {"reviewed_on"}
	_keys(_spec({})) == {"document", "drill"}
}

test_only_vital_servers if {
	not _applies(object.union(_spec({}), {"classification": {"availability": 1}}))
	not _applies(object.union(_spec({}), {"components": [{"name": "甲", "type": "terminal"}]}))
}

test_applies_from_go_live_to_disposal if {
	_applies(_spec({}))
	not _applies(object.union(_spec({}), {"life_cycle": {"go_live_on": "2026-11-02"}}))
	not _applies(object.union(_spec({}), {"life_cycle": {"disposal": {"disposed_on": "2026-11-01"}}}))
}
