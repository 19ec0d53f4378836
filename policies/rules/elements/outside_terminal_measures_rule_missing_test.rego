package kijun.rules.elements.outside_terminal_measures_rule_missing_test

import data.kijun.rules.elements.outside_terminal_measures_rule_missing as rule

_document(spec) := {"as_of": "2026-11-01", "kind": "Organization", "metadata": {"name": "mihon"}, "spec": spec}

_files := {"docs/a.md": {"sha256": "0"}}

_found(spec) := found if {
	found := rule.findings with input as _document(spec) with data.kijun.parameters as _parameters with data.kijun.workspace.files as _files
}

_places(spec) := {finding.path | some finding in _found(spec)}

_keys(spec) := {finding.key | some finding in _found(spec)}

_args(spec) := {finding.args | some finding in _found(spec)}

_parameters := {"rule_review_days": 366}

_entry := {
	"name": "手順",
	"subject": "terminals-outside-measures",
	"file": "docs/a.md",
	"approval": {"applicant": "藤井 涼子", "approver": "水谷 恵子", "approved_on": "2026-04-01"},
}

_spec(entry) := {"element_rules": [{"name": "他", "subject": "other"}, object.union(_entry, entry)]}

test_established if _places(_spec({})) == set()

test_gaps if {
	_places(_spec({"file": "docs/b.md"})) == {["spec", "element_rules", 1, "file"]}
	_places(_spec({"approval": {"applicant": "水谷 恵子"}})) == {["spec", "element_rules", 1, "approval"]}
	_keys(_spec({"approval": {"approved_on": "2025-10-30"}})) == {"reviewed_on"}
	_args(_spec({"file": "docs/b.md"})) == {{"item": "file", "limit": 366}}
}

test_missing if {
	_places(_spec({"subject": "other"})) == {["spec", "element_rules"]}
	_keys(_spec({"subject": "other"})) == {"element_rules"}
	_args({}) == {{"item": "element_rules", "limit": 366}}
	_places({}) == {["spec"]}
}
