package kijun.rules.takeout.router_not_registered_test

import data.kijun.rules.takeout.router_not_registered as rule

_paths(spec) := {f.path | some f in findings} if {
	findings := rule.findings with input as _document(spec)
}

_applicable(spec) if rule.applicable with input as _document(spec)

_document(spec) := {"kind": "TerminalUse", "metadata": {"name": "sample"}, "as_of": "2026-11-01", "spec": spec}

_spec(connection) := {
	"routers": [{"id": "R-1", "type": "issued"}, {"id": "R-2", "type": "overseas_rental"}],
	"connections": [object.union({"id": "C-1", "device": "T-1"}, connection)],
}

test_registered_router_is_not_reported if {
	_paths(_spec({"line": "issued_router", "router": "R-1"})) == set()
	_paths(_spec({"line": "overseas_rental", "router": "R-2"})) == set()
}

test_unknown_router_is_reported if {
	_paths(_spec({"line": "issued_router", "router": "R-9"})) == {["spec", "connections", 0, "router"]}
}

test_router_of_the_other_type_is_reported if {
	_paths(_spec({"line": "issued_router", "router": "R-2"})) == {["spec", "connections", 0, "router"]}
	_paths(_spec({"line": "overseas_rental", "router": "R-1"})) == {["spec", "connections", 0, "router"]}
}

test_unsaid_router_is_reported if _paths(_spec({"line": "issued_router"})) == {["spec", "connections", 0]}

test_other_lines_need_none if _paths(_spec({"line": "built_in_sim"})) == set()

test_applies_to_lines_with_a_router if {
	_applicable(_spec({"line": "issued_router"}))
	not _applicable(_spec({"line": "public_wifi"}))
}
