package kijun.rules.governance.unit_without_divisions_test

import data.kijun.rules.governance.unit_without_divisions as rule

_document(spec) := {"kind": "Organization", "metadata": {"name": "sample"}, "as_of": "2026-11-01", "spec": spec}

_found(spec) := {[f.path, object.get(f, "key", "")] | some f in found} if {
	found := rule.findings with input as _document(spec)
}

test_one_unit if {
	_found({"units": [{"name": "官房", "divisions": [{"name": "総務課"}]}]}) == set()
	_found({"units": [{"name": "官房"}]}) == {[["spec", "units", 0], ""]}
}

test_units_without_divisions_are_reported if {
	_found({"units": [{"name": "官房"}, {"name": "企画部", "divisions": []}, {"name": "会計部", "divisions": [{"name": "会計課"}]}]}) == {[["spec", "units", 0], ""], [["spec", "units", 1, "divisions"], ""]}
}

_unrecorded(spec) := {f.path | some f in found; f.key == "unrecorded"} if {
	found := rule.findings with input as _document(spec)
}

test_nothing_recorded_at_all if {
	_unrecorded({}) == {["spec"]}
	_unrecorded({"units": []}) == {["spec", "units"]}
	found := rule.findings with input as _document({"units": [{"name": "官房"}]})
	not "unrecorded" in {f.key | some f in found}
}
