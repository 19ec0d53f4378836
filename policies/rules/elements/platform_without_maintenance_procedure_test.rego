package kijun.rules.elements.platform_without_maintenance_procedure_test

import data.kijun.rules.elements.platform_without_maintenance_procedure as rule

_document(spec) := {"as_of": "2026-11-01", "kind": "System", "metadata": {"name": "mihon"}, "spec": spec}

_files := {"docs/a.md": {"sha256": "0"}}

_found(spec) := found if {
	found := rule.findings with input as _document(spec) with data.kijun.parameters as _parameters with data.kijun.workspace.files as _files
}

_places(spec) := {finding.path | some finding in _found(spec)}

_keys(spec) := {finding.key | some finding in _found(spec)}

_args(spec) := {finding.args | some finding in _found(spec)}

_applies(spec) if rule.applicable with input as _document(spec) with data.kijun.parameters as _parameters with data.kijun.workspace.files as _files

_spec(software) := {
	"components": [{"name": "基盤", "type": "server"}],
	"monitoring": {"functions": [{"name": "監視センター", "targets": ["基盤"]}]},
	"platform_software": [object.union({"name": "甲"}, software)],
}

_parameters := {"rule_review_days": 366}

_procedure := {"file": "docs/a.md", "approval": {"applicant": "佐藤 花子", "approver": "田中 誠", "approved_on": "2026-04-01"}}

test_established if _places(_spec({"maintenance_procedure": _procedure})) == set()

test_gaps if {
	_places(_spec({"maintenance_procedure": object.union(_procedure, {"file": "docs/b.md"})})) == {["spec", "platform_software", 0, "maintenance_procedure", "file"]}
	_args(_spec({"maintenance_procedure": object.union(_procedure, {"approval": {"approved_on": "2025-10-30"}})})) == {{"name": "甲", "item": "reviewed_on", "limit": 366}}
	_places(_spec({"maintenance_procedure": object.union(_procedure, {"approval": {"approved_on": "2025-10-30"}})})) == {["spec", "platform_software", 0, "maintenance_procedure"]}
	_keys(_spec({})) == {"document"}
	_places(_spec({})) == {["spec", "platform_software", 0]}
}

test_needs_such_software if {
	not _applies({})
	not _applies({"platform_software": []})
}

test_applies_from_go_live_to_disposal if {
	_applies(_spec({}))
	not _applies(object.union(_spec({}), {"life_cycle": {"go_live_on": "2026-11-02"}}))
	not _applies(object.union(_spec({}), {"life_cycle": {"disposal": {"disposed_on": "2026-11-01"}}}))
}
