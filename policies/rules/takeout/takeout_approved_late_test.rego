package kijun.rules.takeout.takeout_approved_late_test

import data.kijun.rules.takeout.takeout_approved_late as rule

_paths(spec) := {f.path | some f in findings} if {
	findings := rule.findings with input as _document(spec)
}

_applicable(spec) if rule.applicable with input as _document(spec)

_document(spec) := {"kind": "TerminalUse", "metadata": {"name": "sample"}, "as_of": "2026-11-01", "spec": spec}

_takeout(approved_on) := {
	"number": "M-1",
	"device": "T-1",
	"from": "2026-10-05",
	"approval": {"approver": "課長", "approved_on": approved_on},
}

test_approval_afterwards_is_reported if {
	_paths({"takeouts": [_takeout("2026-10-04"), _takeout("2026-10-06")]}) == {["spec", "takeouts", 1, "approval", "approved_on"]}
}

test_approval_on_the_day_is_not_reported if _paths({"takeouts": [_takeout("2026-10-05")]}) == set()

test_applies_where_something_is_recorded if {
	_applicable({"takeouts": [{}]})
	not _applicable({"takeouts": []})
	not _applicable({"devices": []})
}

test_important_information_is_left_to_another_rule if {
	_paths({"takeouts": [object.union(_takeout("2026-10-06"), {"classification": {"confidentiality": 3, "integrity": 1, "availability": 1}})]}) == set()
	count(_paths({"takeouts": [object.union(_takeout("2026-10-06"), {"classification": {"confidentiality": 2, "integrity": 1, "availability": 1}})]})) == 1
}
