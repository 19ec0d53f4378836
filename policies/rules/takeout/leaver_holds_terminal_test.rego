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
		{"id": "tanaka", "person": "田中", "employment": "active"},
		{"id": "takahashi", "person": "高橋", "employment": "left"},
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
	finding.related == [{"kind": "IdentityStore", "name": "shokuin", "path": ["spec", "accounts", 2, "owner_left_on"]}]
}

test_planned_return_does_not_count if _paths(_spec("佐藤", {"returned_on": "2026-11-02"})) == _reported

test_returned_is_not_reported if _paths(_spec("佐藤", {"returned_on": "2026-11-01"})) == set()

test_last_day_is_not_reported if _paths(_spec("鈴木", {})) == set()

test_person_in_office_is_not_reported if _paths(_spec("田中", {})) == set()

test_person_of_another_store_is_not_reported if _paths(_spec("伊藤", {})) == set()

_open(spec) := {f.path | some f in unknown} if {
	unknown := rule.open with input as _document(spec)
		with data.kijun.workspace as _workspace
}

test_several_accounts_of_a_leaver_are_one_finding if {
	accounts := [
		{"id": "a", "person": "佐藤", "owner_left_on": "2026-09-29"},
		{"id": "b", "person": "佐藤", "owner_left_on": "2026-09-30"},
		{"id": "c", "person": "佐藤", "owner_left_on": "2027-03-31"},
	]
	found := rule.findings with input as _document(_spec("佐藤", {}))
		with data.kijun.workspace.IdentityStore.shokuin.spec.accounts as accounts
	{[f.args.left_on, count(f.related)] | some f in found} == {["2026-09-30", 2]}
	count(found) == 1
}

test_person_who_cannot_be_checked_is_open if {
	_open(_spec("田中", {})) == set()
	_open(_spec("佐藤", {})) == set()
	_open(_spec("伊藤", {})) == _reported
	_open(_spec("高橋", {})) == _reported
	_open(_spec("伊藤", {"returned_on": "2026-11-01"})) == set()
	_open({"takeouts": [{"number": "M-1", "device": "T-1", "applicant": "田中"}]}) == _reported
}

test_applies_to_take_outs if {
	_applicable({"takeouts": [{"number": "M-1"}]})
	not _applicable({"identity_store": "shokuin", "takeouts": []})
}

test_leaver_whose_date_is_recorded_is_known if {
	dated := [{"id": "a", "person": "田中", "employment": "left", "owner_left_on": "2026-11-01"}]
	unknown := rule.open with input as _document(_spec("田中", {}))
		with data.kijun.workspace.IdentityStore.shokuin.spec.accounts as dated
	unknown == set()
}
