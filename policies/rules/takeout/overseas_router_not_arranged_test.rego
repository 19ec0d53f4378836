package kijun.rules.takeout.overseas_router_not_arranged_test

import data.kijun.rules.takeout.overseas_router_not_arranged as rule

_paths(spec) := {f.path | some f in findings} if {
	findings := rule.findings with input as _document(spec)
}

_applicable(spec) if rule.applicable with input as _document(spec)

_document(spec) := {"kind": "TerminalUse", "metadata": {"name": "sample"}, "as_of": "2026-11-01", "spec": spec}

_spec(router, trip) := {
	"routers": [object.union({"id": "R-1", "type": "overseas_rental", "arranged_by": "agency", "arranged_on": "2026-10-05"}, router)],
	"overseas_trips": [object.union({"number": "K-1", "country": "FR", "from": "2026-10-05", "router": "R-1"}, trip)],
}

_reported := {["spec", "overseas_trips", 0, "router"]}

test_arranged_router_is_not_reported if _paths(_spec({}, {})) == set()

test_unknown_router_is_reported if _paths(_spec({}, {"router": "R-9"})) == _reported

test_router_for_japan_is_reported if _paths(_spec({"type": "issued"}, {})) == _reported

test_router_rented_by_the_traveller_is_reported if _paths(_spec({"arranged_by": "traveller"}, {})) == _reported

test_router_arranged_after_departure_is_reported if _paths(_spec({"arranged_on": "2026-10-06"}, {})) == _reported

test_no_router_is_reported if {
	_paths({"overseas_trips": [{"number": "K-1", "country": "FR", "from": "2026-10-05"}]}) == {["spec", "overseas_trips", 0]}
}

test_offline_trip_needs_none if {
	_paths(_spec({}, {"router": "R-9", "offline": true})) == set()
	_paths(_spec({}, {"router": "R-9", "offline": false})) == _reported
}

test_applies_where_something_is_recorded if {
	_applicable({"overseas_trips": [{}]})
	not _applicable({"overseas_trips": []})
	not _applicable({"devices": []})
}

_open(spec) := {f.path | some f in unknown} if {
	unknown := rule.open with input as _document(spec)
}

test_trip_ahead_is_open if {
	_paths(_spec({}, {"from": "2026-11-02", "router": "R-9"})) == set()
	_open(_spec({}, {"from": "2026-11-02", "router": "R-9"})) == _reported
	_open(_spec({"arranged_on": "2026-11-02"}, {"from": "2026-11-02"})) == _reported
	_open(_spec({"arranged_on": "2026-11-01"}, {"from": "2026-11-02"})) == set()
	_open(_spec({}, {"from": "2026-11-02", "router": "R-9", "offline": true})) == set()
}

test_trip_of_today_is_reported if {
	_paths(_spec({}, {"from": "2026-11-01", "router": "R-9"})) == _reported
	_open(_spec({}, {"from": "2026-11-01", "router": "R-9"})) == set()
}
