package kijun.rules.governance.jurisdiction_structure_missing_test

import data.kijun.rules.governance.jurisdiction_structure_missing as rule

_document(spec) := {"kind": "Organization", "metadata": {"name": "sample"}, "as_of": "2026-11-01", "spec": spec}

_found(spec) := {[f.path, object.get(f, "key", "")] | some f in found} if {
	found := rule.findings with input as _document(spec)
}

_open(spec) := {f.path | some f in found} if {
	found := rule.open with input as _document(spec)
}

_applies(spec) if rule.applicable with input as _document(spec)

_jurisdiction(extra) := {"type": "national", "jurisdiction": object.union({"corporations": ["架空機構"]}, extra)}

test_no_instruction_is_reported if {
	_found(_jurisdiction({})) == {[["spec", "jurisdiction"], ""]}
	_found(_jurisdiction({"structure": {"unit": "総務課"}})) == {[["spec", "jurisdiction", "structure"], ""]}
	_found(_jurisdiction({"structure": {"unit": "総務課", "instructed_on": "2026-11-02"}})) == {[["spec", "jurisdiction", "structure", "instructed_on"], ""]}
}

test_instructed_or_without_corporations_is_not_reported if {
	_found(_jurisdiction({"structure": {"unit": "総務課", "instructed_on": "2026-11-01"}})) == set()
	_found(_jurisdiction({"corporations": []})) == set()
}

test_no_statement_is_unknown if {
	_open({"type": "national"}) == {["spec"]}
	_open(_jurisdiction({"corporations": []})) == set()
}

test_applies_to_national_organs if {
	_applies({"type": "national"})
	not _applies({"type": "incorporated"})
	_applies(_jurisdiction({}))
	not _applies(_jurisdiction({"corporations": []}))
}
