package kijun.rules.takeout.self_approved_test

import data.kijun.rules.takeout.self_approved as rule

_paths(spec) := {f.path | some f in findings} if {
	findings := rule.findings with input as _document(spec)
}

_applicable(spec) if rule.applicable with input as _document(spec)

_document(spec) := {"kind": "TerminalUse", "metadata": {"name": "sample"}, "as_of": "2026-11-01", "spec": spec}

_item(field, person, approval) := {"number": "M-1", field: person, "approval": object.union({"approved_on": "2026-10-01"}, approval)}

test_every_kind_of_application_is_checked if {
	own := {"approver": "佐藤"}
	_paths({
		"takeouts": [_item("applicant", "佐藤", own)],
		"media_takeouts": [_item("applicant", "佐藤", own)],
		"overseas_trips": [_item("traveller", "佐藤", own)],
		"private_terminals": {"uses": [_item("person", "佐藤", own)]},
	}) == {
		["spec", "takeouts", 0, "approval", "approver"],
		["spec", "media_takeouts", 0, "approval", "approver"],
		["spec", "overseas_trips", 0, "approval", "approver"],
		["spec", "private_terminals", "uses", 0, "approval", "approver"],
	}
}

test_applicant_named_in_the_approval_counts if {
	_paths({"takeouts": [_item("applicant", "佐藤", {"approver": "田中", "applicant": "田中"})]}) == {["spec", "takeouts", 0, "approval", "approver"]}
}

test_names_are_compared_without_number_and_spaces if {
	_paths({"takeouts": [_item("applicant", "S-0412 佐藤", {"approver": "佐 藤"})]}) == {["spec", "takeouts", 0, "approval", "approver"]}
	_paths({"takeouts": [_item("applicant", "佐藤", {"approver": "田中", "applicant": "S-0413 田中"})]}) == {["spec", "takeouts", 0, "approval", "approver"]}
}

test_other_approver_is_not_reported if {
	_paths({"takeouts": [_item("applicant", "佐藤", {"approver": "田中", "applicant": "佐藤"}), {"number": "M-2", "applicant": "佐藤"}]}) == set()
}

test_applies_where_something_was_approved if {
	_applicable({"takeouts": [_item("applicant", "佐藤", {"approver": "田中"})]})
	not _applicable({"takeouts": [{"number": "M-2", "applicant": "佐藤"}]})
}
