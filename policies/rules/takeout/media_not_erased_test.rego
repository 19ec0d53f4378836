package kijun.rules.takeout.media_not_erased_test

import data.kijun.rules.takeout.media_not_erased as rule

_paths(spec) := {f.path | some f in findings} if {
	findings := rule.findings with input as _document(spec)
		with data.kijun.parameters as {"media_erase_days": 1}
}

_applicable(spec) if rule.applicable with input as _document(spec)

_document(spec) := {"kind": "TerminalUse", "metadata": {"name": "sample"}, "as_of": "2026-11-01", "spec": spec}

_spec(extra) := {"media_takeouts": [{"number": "U-0"}, object.union({"number": "U-1", "returned_on": "2026-10-30"}, extra)]}

_reported := {["spec", "media_takeouts", 1, "returned_on"]}

test_not_erased_is_reported if _paths(_spec({})) == _reported

test_erased_late_is_reported if _paths(_spec({"erased_on": "2026-11-01"})) == _reported

test_erased_in_time_is_not_reported if _paths(_spec({"erased_on": "2026-10-31"})) == set()

test_still_time_is_not_reported if _paths(_spec({"returned_on": "2026-10-31"})) == set()

_open(spec) := {f.path | some f in unknown} if {
	unknown := rule.open with input as _document(spec)
		with data.kijun.parameters as {"media_erase_days": 1}
}

_out(extra) := {"media_takeouts": [object.union({"number": "U-1", "from": "2026-10-01"}, extra)]}

test_medium_that_is_not_back_is_open if {
	_open(_out({})) == {["spec", "media_takeouts", 0]}
	_open(_out({"to": "2026-10-31"})) == {["spec", "media_takeouts", 0]}
	_open(_out({"returned_on": "2026-11-02"})) == {["spec", "media_takeouts", 0]}
	_open(_out({"to": "2026-11-01"})) == set()
	_open(_out({"from": "2026-11-01"})) == set()
	_open(_out({"returned_on": "2026-11-01"})) == set()
	_open(_out({"erased_on": "2026-11-01"})) == set()
}

test_applies_to_media if {
	_applicable(_out({}))
	not _applicable({"media_takeouts": []})
}
