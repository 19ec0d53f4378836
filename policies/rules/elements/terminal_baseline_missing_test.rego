package kijun.rules.elements.terminal_baseline_missing_test

import data.kijun.rules.elements.terminal_baseline_missing as rule

_document(spec) := {"as_of": "2026-11-01", "kind": "System", "metadata": {"name": "mihon"}, "spec": spec}

_files := {"docs/a.md": {"sha256": "0"}}

_found(spec) := found if {
	found := rule.findings with input as _document(spec) with data.kijun.workspace.files as _files
}

_places(spec) := {finding.path | some finding in _found(spec)}

_keys(spec) := {finding.key | some finding in _found(spec)}

_args(spec) := {finding.args | some finding in _found(spec)}

_applies(spec) if rule.applicable with input as _document(spec) with data.kijun.workspace.files as _files

_spec(component) := {
	"components": [{"name": "他", "type": "other"}, object.union({"name": "甲", "type": "terminal"}, component)],
	"life_cycle": {"requirements": {"decided_on": "2026-02-01"}},
}

_baseline := {"file": "docs/a.md", "applied_on": "2026-02-01"}

test_applied if {
	_places(_spec({"security_baseline": _baseline})) == set()
	_places(_spec({"security_baseline": object.union(_baseline, {"applied_on": "2026-11-01"})})) == set()
	_places(object.remove(_spec({"security_baseline": _baseline}), ["life_cycle"])) == set()
}

test_file_must_exist if {
	spec := _spec({"security_baseline": object.union(_baseline, {"file": "docs/b.md"})})
	_places(spec) == {["spec", "components", 1, "security_baseline", "file"]}
	_args(spec) == {{"name": "甲", "item": "file"}}
}

test_applied_in_time if {
	every day in ["2026-01-31", "2026-11-02"] {
		spec := _spec({"security_baseline": object.union(_baseline, {"applied_on": day})})
		_places(spec) == {["spec", "components", 1, "security_baseline", "applied_on"]}
	}
}

test_nothing_recorded if {
	_keys(_spec({})) == {"file", "applied_on"}
	_places(_spec({})) == {["spec", "components", 1]}
}

test_needs_one if not _applies({"components": [{"name": "他", "type": "other"}]})

test_applies_from_go_live_to_disposal if {
	_applies(_spec({}))
	not _applies(object.union(_spec({}), {"life_cycle": {"go_live_on": "2026-11-02"}}))
	not _applies(object.union(_spec({}), {"life_cycle": {"disposal": {"disposed_on": "2026-11-01"}}}))
}
