package kijun.rules.takeout.lost_terminal_not_wiped_test

import data.kijun.rules.takeout.lost_terminal_not_wiped as rule

_paths(spec) := {f.path | some f in findings} if {
	findings := rule.findings with input as _document(spec)
		with data.kijun.parameters as {"loss_wipe_minutes": 240}
}

_applicable(spec) if rule.applicable with input as _document(spec)

_document(spec) := {"kind": "TerminalUse", "metadata": {"name": "sample"}, "as_of": "2026-11-01", "spec": spec}

_spec(device, loss) := {
	"devices": [object.union({"serial": "T-1", "type": "fat"}, device)],
	"losses": [object.union({"id": "L-1", "device": "T-1", "lost_at": "2026-10-05T21:30+09:00"}, loss)],
}

test_not_wiped_is_reported if _paths(_spec({}, {})) == {["spec", "losses", 0]}

test_wiped_late_is_reported if {
	_paths(_spec({}, {"wiped_at": "2026-10-06T01:31+09:00"})) == {["spec", "losses", 0, "wiped_at"]}
}

test_wiped_in_time_is_not_reported if _paths(_spec({}, {"wiped_at": "2026-10-06T01:30+09:00"})) == set()

test_recovered_in_time_is_not_reported if _paths(_spec({}, {"recovered_at": "2026-10-05T23:00+09:00"})) == set()

test_recovered_late_is_reported if _paths(_spec({}, {"recovered_at": "2026-10-07T09:00+09:00"})) == {["spec", "losses", 0]}

test_terminal_without_storage_is_not_reported if _paths(_spec({"type": "thin_client", "local_storage": false}, {})) == set()

test_applies_to_losses_of_terminals_with_storage if {
	_applicable(_spec({}, {}))
	not _applicable(_spec({"local_storage": false}, {}))
	not _applicable({"devices": [{"serial": "T-1"}]})
}

test_terminal_outside_the_register_is_reported if _paths(_spec({"serial": "T-2"}, {})) == {["spec", "losses", 0]}

test_wipe_before_the_loss_does_not_count if {
	_paths(_spec({}, {"wiped_at": "2026-10-05T21:29+09:00"})) == {["spec", "losses", 0, "wiped_at"]}
	_paths(_spec({}, {"wiped_at": "2026-10-05T21:30+09:00"})) == set()
}
