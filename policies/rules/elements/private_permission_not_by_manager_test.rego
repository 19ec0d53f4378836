package kijun.rules.elements.private_permission_not_by_manager_test

import data.kijun.rules.elements.private_permission_not_by_manager as rule

_document(spec) := {"as_of": "2026-11-01", "kind": "TerminalUse", "metadata": {"name": "mihon"}, "spec": spec}

_found(spec) := found if {
	found := rule.findings with input as _document(spec)
}

_places(spec) := {finding.path | some finding in _found(spec)}

_args(spec) := {finding.args | some finding in _found(spec)}

_applies(spec) if rule.applicable with input as _document(spec)

_spec(use) := {"private_terminals": {"manager": {"name": "高瀬 直人"}, "uses": [object.union({"device": "P-1", "person": "S-1 伊藤 美咲"}, use)]}}

_approval(approver) := {"approval": {"approver": approver, "approved_on": "2026-10-01"}}

_at := {["spec", "private_terminals", "uses", 0, "approval", "approver"]}

test_by_the_manager if {
	_places(_spec(_approval("S-0412 高瀬　直人"))) == set()
	_places(_spec({})) == set()
}

test_by_another if {
	_places(_spec(_approval("藤井 涼子"))) == _at
	_args(_spec(_approval("藤井 涼子"))) == {{"device": "P-1", "approver": "藤井 涼子"}}
	_places(_spec(object.union(_approval("高瀬 直人"), {"person": "高瀬 直人"}))) == _at
	_places({"private_terminals": {"uses": [object.union({"device": "P-1", "person": "伊藤 美咲"}, _approval("高瀬 直人"))]}}) == _at
}

test_applies_with_a_permission if {
	_applies(_spec(_approval("藤井 涼子")))
	not _applies(_spec({}))
	not _applies({})
}
