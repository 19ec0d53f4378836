package kijun.rules.elements.line_equipment_baseline_missing_test

import data.kijun.rules.elements.line_equipment_baseline_missing as rule

_document(spec) := {"as_of": "2026-11-01", "kind": "Network", "metadata": {"name": "mihon"}, "spec": spec}

_files := {"docs/a.md": {"sha256": "0"}}

_found(spec) := found if {
	found := rule.findings with input as _document(spec) with data.kijun.workspace.files as _files
}

_places(spec) := {finding.path | some finding in _found(spec)}

_keys(spec) := {finding.key | some finding in _found(spec)}

_args(spec) := {finding.args | some finding in _found(spec)}

_applies(spec) if rule.applicable with input as _document(spec) with data.kijun.workspace.files as _files

_spec(device) := {"devices": [object.union({"name": "甲"}, device)]}

_baseline := {"file": "docs/a.md", "applied_on": "2026-11-01"}

test_applied if _places(_spec({"security_baseline": _baseline})) == set()

test_gaps if {
	_places(_spec({"security_baseline": object.union(_baseline, {"file": "docs/b.md"})})) == {["spec", "devices", 0, "security_baseline", "file"]}
	_places(_spec({"security_baseline": object.union(_baseline, {"applied_on": "2026-11-02"})})) == {["spec", "devices", 0, "security_baseline", "applied_on"]}
	_args(_spec({"security_baseline": object.remove(_baseline, ["applied_on"])})) == {{"name": "甲", "item": "applied_on"}}
	_keys(_spec({})) == {"file", "applied_on"}
	_places(_spec({})) == {["spec", "devices", 0]}
}

test_needs_a_device if {
	not _applies({"devices": []})
	not _applies({})
	_applies(_spec({}))
}
