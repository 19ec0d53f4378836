package kijun.rules.takeout.private_not_erased_test

import data.kijun.rules.takeout.private_not_erased as rule

_paths(spec) := {f.path | some f in findings} if {
	findings := rule.findings with input as _document(spec)
}

_applicable(spec) if rule.applicable with input as _document(spec)

_document(spec) := {"kind": "TerminalUse", "metadata": {"name": "sample"}, "as_of": "2026-11-01", "spec": spec}

_spec(extra) := {"private_terminals": {"uses": [
	{"number": "B-0", "device": "P-1", "classification": {"confidentiality": 2}},
	object.union({"number": "B-1", "device": "P-1", "classification": {"confidentiality": 2}, "from": "2026-10-01", "to": "2026-10-31"}, extra),
]}}

_reported := {["spec", "private_terminals", "uses", 1, "to"]}

test_not_erased_is_reported if _paths(_spec({})) == _reported

test_planned_erasure_does_not_count if _paths(_spec({"erased_on": "2026-11-02"})) == _reported

test_erased_is_not_reported if {
	_paths(_spec({"erased_on": "2026-11-01"})) == set()
	_paths(_spec({"erased_on": "2026-10-01"})) == set()
}

test_erased_before_the_use_is_reported if _paths(_spec({"erased_on": "2026-09-30"})) == _reported

test_last_day_of_use_is_not_reported if _paths(_spec({"to": "2026-11-01"})) == set()

test_information_that_is_not_confidential_needs_none if _paths(_spec({"classification": {"confidentiality": 1}})) == set()

test_applies_to_confidential_uses if {
	_applicable(_spec({}))
	not _applicable({"private_terminals": {"uses": [{"number": "B-1", "classification": {"confidentiality": 1}}]}})
	_applicable({"private_terminals": {"uses": [{"number": "B-2"}]}})
}

_open(spec) := {f.path | some f in unknown} if {
	unknown := rule.open with input as _document(spec)
}

_uses(extra) := {"private_terminals": {"uses": [object.union({"number": "B-1", "device": "P-1", "from": "2026-10-01"}, extra)]}}

test_one_use if {
	ended := {"classification": {"confidentiality": 2}, "to": "2026-10-31"}
	_paths(_uses(ended)) == {["spec", "private_terminals", "uses", 0, "to"]}
	_paths(_uses(object.union(ended, {"erased_on": "2026-10-31"}))) == set()
}

test_use_without_classification_or_end_is_open if {
	_open(_uses({})) == {["spec", "private_terminals", "uses", 0]}
	_open(_uses({"to": "2026-10-31"})) == {["spec", "private_terminals", "uses", 0]}
	_open(_uses({"classification": {"confidentiality": 2}})) == {["spec", "private_terminals", "uses", 0]}
	_open(_uses({"to": "2026-11-01"})) == set()
	_open(_uses({"classification": {"confidentiality": 1}})) == set()
	_open(_uses({"classification": {"confidentiality": 2}, "to": "2026-12-31"})) == set()
	_open(_uses({"erased_on": "2026-11-01"})) == set()
}
