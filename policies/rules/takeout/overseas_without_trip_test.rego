package kijun.rules.takeout.overseas_without_trip_test

import data.kijun.rules.takeout.overseas_without_trip as rule

_paths(spec) := {f.path | some f in findings} if {
	findings := rule.findings with input as _document(spec)
}

_applicable(spec) if rule.applicable with input as _document(spec)

_document(spec) := {"kind": "TerminalUse", "metadata": {"name": "sample"}, "as_of": "2026-11-01", "spec": spec}

_takeout := {"number": "M-1", "device": "T-1", "applicant": "佐藤", "country": "FR", "from": "2026-10-05", "to": "2026-10-12"}

_spec(trip) := {"takeouts": [_takeout], "overseas_trips": [object.union(
	{
		"traveller": "佐藤",
		"country": "FR",
		"from": "2026-10-06",
		"to": "2026-10-11",
		"approval": {"approver": "課長", "approved_on": "2026-10-06"},
	},
	trip,
)]}

_reported := {["spec", "takeouts", 0, "country"]}

test_approved_trip_is_not_reported if _paths(_spec({})) == set()

test_trip_of_somebody_else_does_not_count if _paths(_spec({"traveller": "鈴木"})) == _reported

test_trip_to_another_country_does_not_count if _paths(_spec({"country": "US"})) == _reported

test_trip_at_another_time_does_not_count if {
	_paths(_spec({"from": "2026-10-13", "to": "2026-10-20"})) == _reported
	_paths(_spec({"from": "2026-10-01", "to": "2026-10-04", "approval": {"approved_on": "2026-09-20"}})) == _reported
}

test_touching_periods_count if {
	_paths(_spec({"from": "2026-10-12", "to": "2026-10-20"})) == set()
	_paths(_spec({"from": "2026-10-01", "to": "2026-10-05", "approval": {"approved_on": "2026-09-20"}})) == set()
}

test_approval_after_departure_does_not_count if {
	_paths(_spec({"approval": {"approver": "課長", "approved_on": "2026-10-07"}})) == _reported
}

test_trip_without_approval_does_not_count if {
	_paths({"takeouts": [_takeout], "overseas_trips": [json.remove(_spec({}).overseas_trips[0], ["approval"])]}) == _reported
}

test_take_out_without_end_lasts_until_the_as_of_date if {
	endless := json.remove(_takeout, ["to"])
	later := {"from": "2026-10-20", "to": "2026-10-25"}
	future := {"from": "2026-11-02", "to": "2026-11-05"}
	_paths(object.union(_spec(later), {"takeouts": [endless]})) == set()
	_paths(object.union(_spec(future), {"takeouts": [endless]})) == _reported
}

test_no_trips_at_all if _paths({"takeouts": [_takeout]}) == _reported

test_japan_needs_no_trip if {
	_paths({"takeouts": [object.union(_takeout, {"country": "JP"})]}) == set()
}

test_applies_to_take_outs_abroad if {
	_applicable(_spec({}))
	_applicable({"takeouts": [json.remove(_takeout, ["country"])]})
	not _applicable({"takeouts": [object.union(_takeout, {"country": "JP"})]})
}

_open(spec) := {f.path | some f in unknown} if {
	unknown := rule.open with input as _document(spec)
}

test_unstated_country_is_open if {
	unstated := json.remove(_takeout, ["country"])
	_open({"takeouts": [_takeout, unstated]}) == {["spec", "takeouts"]}
	_open({"takeouts": [_takeout]}) == set()
	unknown := rule.open with input as _document({"takeouts": [unstated, unstated, _takeout]})
	{f.args.count | some f in unknown} == {2}
}

test_take_out_ahead_is_not_reported if {
	another := {"number": "M-2", "device": "T-2", "applicant": "鈴木", "country": "US", "to": "2026-11-05"}
	_paths({"takeouts": [object.union_n([_takeout, another, {"from": "2026-11-02"}])]}) == set()
	_paths({"takeouts": [object.union_n([_takeout, another, {"from": "2026-11-01"}])]}) == _reported
}

test_approval_ahead_does_not_count if {
	out := {"takeouts": [object.union(_takeout, {"from": "2026-11-01", "to": "2026-11-10"})]}
	_paths(object.union(_spec(_trip("2026-11-02")), out)) == _reported
	_paths(object.union(_spec(_trip("2026-11-01")), out)) == set()
}

_trip(day) := {"from": "2026-11-05", "to": "2026-11-09", "approval": {"approved_on": day}}
