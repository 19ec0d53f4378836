package kijun.rules.takeout.loss_reported_late_test

import data.kijun.rules.takeout.loss_reported_late as rule

_paths(spec) := {f.path | some f in findings} if {
	findings := rule.findings with input as _document(spec)
		with data.kijun.parameters as {"loss_report_minutes": 60}
}

_applicable(spec) if rule.applicable with input as _document(spec)

_document(spec) := {"kind": "TerminalUse", "metadata": {"name": "sample"}, "as_of": "2026-11-01", "spec": spec}

_loss(extra) := object.union({"id": "L-1", "device": "T-1", "lost_at": "2026-10-05T21:30+09:00"}, extra)

test_late_report_is_reported if {
	_paths({"losses": [_loss({"reported_at": "2026-10-05T22:31+09:00"})]}) == {["spec", "losses", 0, "reported_at"]}
}

test_no_report_is_reported if _paths({"losses": [_loss({})]}) == {["spec", "losses", 0]}

test_last_permitted_minute_is_not_reported if {
	_paths({"losses": [_loss({"reported_at": "2026-10-05T22:30+09:00"})]}) == set()
}

test_applies_where_something_is_recorded if {
	_applicable({"losses": [{}]})
	not _applicable({"losses": []})
	not _applicable({"devices": []})
}

test_report_before_the_loss_does_not_count if {
	_paths({"losses": [_loss({"reported_at": "2026-10-05T21:29+09:00"})]}) == {["spec", "losses", 0, "reported_at"]}
	_paths({"losses": [_loss({"reported_at": "2026-10-05T21:30+09:00"})]}) == set()
}
