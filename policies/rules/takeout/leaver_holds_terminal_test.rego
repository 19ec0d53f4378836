package kijun.rules.takeout.leaver_holds_terminal_test

import data.kijun.rules.takeout.leaver_holds_terminal as rule

_paths(spec) := {f.path | some f in findings} if {
	findings := rule.findings with input as _document(spec)
		with data.kijun.workspace as _workspace
}

_applicable(spec) if rule.applicable with input as _document(spec)

_document(spec) := {"kind": "TerminalUse", "metadata": {"name": "sample"}, "as_of": "2026-11-01", "spec": spec}

_workspace := {"IdentityStore": {
	"shokuin": {"metadata": {"name": "shokuin"}, "spec": {"accounts": [
		{"id": "tanaka", "person": "田中"},
		{"id": "sato", "person": "佐藤", "owner_left_on": "2026-09-30"},
		{"id": "suzuki", "person": "鈴木", "owner_left_on": "2026-11-01"},
	]}},
	"other": {"metadata": {"name": "other"}, "spec": {"accounts": [{"id": "ito", "person": "伊藤", "owner_left_on": "2026-09-30"}]}},
}}

_spec(applicant, extra) := {
	"identity_store": "shokuin",
	"takeouts": [object.union({"number": "M-1", "device": "T-1", "applicant": applicant}, extra)],
}

_reported := {["spec", "takeouts", 0, "applicant"]}

test_leaver_with_terminal_is_reported if _paths(_spec("佐藤", {})) == _reported

test_related_place_is_the_leaving_date if {
	some finding in rule.findings with input as _document(_spec("佐藤", {})) with data.kijun.workspace as _workspace
	finding.related == [{"kind": "IdentityStore", "name": "shokuin", "path": ["spec", "accounts", 1, "owner_left_on"]}]
}

test_planned_return_does_not_count if _paths(_spec("佐藤", {"returned_on": "2026-11-02"})) == _reported

test_returned_is_not_reported if _paths(_spec("佐藤", {"returned_on": "2026-11-01"})) == set()

test_last_day_is_not_reported if _paths(_spec("鈴木", {})) == set()

test_person_in_office_is_not_reported if _paths(_spec("田中", {})) == set()

test_person_of_another_store_is_not_reported if _paths(_spec("伊藤", {})) == set()

test_applies_where_a_store_is_named if {
	_applicable(_spec("佐藤", {}))
	not _applicable({"takeouts": [{"number": "M-1"}]})
	not _applicable({"identity_store": "shokuin", "takeouts": []})
}
