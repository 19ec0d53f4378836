package kijun.rules.governance.standards_not_reviewed_after_change_test

import data.kijun.rules.governance.standards_not_reviewed_after_change as rule

_document(spec) := {"kind": "Organization", "metadata": {"name": "sample"}, "as_of": "2026-11-01", "spec": spec}

_paths(spec) := {f.path | some f in findings} if {
	findings := rule.findings with input as _document(spec)
		with data.kijun.parameters as _parameters
}

_applies(spec) if rule.applicable with input as _document(spec)
	with data.kijun.parameters as _parameters

_parameters := {"standards_review_days": 31}

_spec(assessed, extra) := {
	"risk_assessment": {"assessed_on": assessed, "changed": true},
	"rules": [{"name": "手順", "kind": "procedure"}, object.union({"name": "対策基準", "kind": "own_standards"}, extra)],
}

test_no_review_since_is_reported if {
	_paths(_spec("2026-09-30", {"reviewed_on": "2026-09-29", "approval": {"approved_on": "2026-09-29"}})) == {["spec", "rules", 1, "reviewed_on"]}
	_paths(_spec("2026-09-30", {})) == {["spec", "rules", 1]}
}

test_reviewed_since_is_not_reported if {
	_paths(_spec("2026-09-30", {"reviewed_on": "2026-09-30"})) == set()
	_paths(_spec("2026-09-30", {"approval": {"approved_on": "2026-09-30"}})) == set()
}

test_time_is_left_after_the_assessment if _paths(_spec("2026-10-01", {})) == set()

test_applies_when_risks_changed if {
	_applies(_spec("2026-10-01", {}))
	not _applies({"risk_assessment": {"assessed_on": "2026-10-01", "changed": false}})
	_applies({"risk_assessment": {"assessed_on": "2026-10-01"}})
	not _applies({})
}

test_a_review_in_the_future_does_not_count if {
	_paths(_spec("2026-09-30", {"reviewed_on": "2026-11-02"})) == {["spec", "rules", 1, "reviewed_on"]}
	_paths(_spec("2026-09-30", {"approval": {"approved_on": "2026-11-02"}})) == {["spec", "rules", 1]}
	_paths(_spec("2026-09-30", {"reviewed_on": "2026-11-01"})) == set()
}

_open(spec) := {f.path | some f in unknown} if {
	unknown := rule.open with input as _document(spec)
}

test_unknown_change_is_open if {
	unknown := json.remove(_spec("2026-09-30", {}), ["/risk_assessment/changed"])
	_open(unknown) == {["spec", "risk_assessment"]}
	_paths(unknown) == set()
	_open(_spec("2026-09-30", {})) == set()
	_open({"risk_assessment": {"assessed_on": "2026-10-01", "changed": false}}) == set()
}
