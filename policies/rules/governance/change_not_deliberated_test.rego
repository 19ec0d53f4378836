package kijun.rules.governance.change_not_deliberated_test

import data.kijun.rules.governance.change_not_deliberated as rule

_document(spec) := {"kind": "Organization", "metadata": {"name": "sample"}, "as_of": "2026-11-01", "spec": spec}

_found(spec) := {[f.path, object.get(f, "key", "")] | some f in found} if {
	found := rule.findings with input as _document(spec) with data.kijun.parameters as _parameters
}

_open(spec) := {f.path | some f in found} if {
	found := rule.open with input as _document(spec) with data.kijun.parameters as _parameters
}

_applies(spec) if rule.applicable with input as _document(spec) with data.kijun.parameters as _parameters

_parameters := {"standards_review_days": 31}

_spec(extra) := object.union({"risk_assessment": {"assessed_on": "2026-09-30", "changed": true}}, extra)

_at := ["spec", "risk_assessment", "assessed_on"]

_rules(day) := {"rules": [{"name": "対策基準", "kind": "own_standards", "deliberated_on": day}]}

_plans(day) := {"promotion_plans": [{"fiscal_year": 2026, "deliberated_on": day}]}

test_no_deliberation_is_reported if {
	_found(_spec({})) == {[_at, "own_standards"], [_at, "promotion_plan"]}
	_found(_spec(_rules("2026-09-30"))) == {[_at, "promotion_plan"]}
	_found(_spec(_plans("2026-11-01"))) == {[_at, "own_standards"]}
	_found(_spec(object.union(_rules("2026-09-29"), _plans("2026-11-02")))) == {[_at, "own_standards"], [_at, "promotion_plan"]}
}

test_deliberated_is_not_reported if {
	_found(_spec(object.union(_rules("2026-09-30"), _plans("2026-11-01")))) == set()
	_found(_spec({"reviews": [{"subject": subject, "reviewed_on": "2026-10-01", "deliberated_on": "2026-09-29"} | some subject in ["own_standards", "promotion_plan"]]})) == {[_at, "own_standards"], [_at, "promotion_plan"]}
	_found(_spec({"reviews": [{"subject": subject, "reviewed_on": "2026-10-01", "deliberated_on": "2026-10-01"} | some subject in ["own_standards", "promotion_plan"]]})) == set()
}

test_time_is_left_after_the_assessment if _found({"risk_assessment": {"assessed_on": "2026-10-01", "changed": true}}) == set()

test_unchanged_or_unknown if {
	_found(_spec({"risk_assessment": {"changed": false}})) == set()
	_open({"risk_assessment": {"assessed_on": "2026-09-30"}}) == {["spec", "risk_assessment"]}
	_open(_spec({})) == set()
	_open({}) == {["spec"]}
	_open(_spec({"risk_assessment": {"changed": false}})) == set()
}

test_applies_unless_nothing_changed if {
	_applies(_spec({}))
	_applies({"risk_assessment": {"assessed_on": "2026-09-30"}})
	not _applies(_spec({"risk_assessment": {"changed": false}}))
	_applies({})
}

test_not_yet_deliberated_is_unknown_within_the_days if {
	_open({"risk_assessment": {"assessed_on": "2026-10-01", "changed": true}}) == {["spec", "risk_assessment", "assessed_on"]}
	_open(object.union({"risk_assessment": {"assessed_on": "2026-10-01", "changed": true}}, _rules("2026-10-02"))) == {["spec", "risk_assessment", "assessed_on"]}
	_open(object.union({"risk_assessment": {"assessed_on": "2026-10-01", "changed": true}}, object.union(_rules("2026-10-02"), _plans("2026-10-02")))) == set()
	_open({"risk_assessment": {"assessed_on": "2026-10-01", "changed": false}}) == set()
}
