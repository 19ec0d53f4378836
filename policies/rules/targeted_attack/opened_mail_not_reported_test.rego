package kijun.rules.targeted_attack.opened_mail_not_reported_test

import data.kijun.rules.targeted_attack.opened_mail_not_reported as rule

document(spec) := {"apiVersion": "kijun/v1", "kind": "Incident", "metadata": {"name": "rei"}, "spec": spec, "as_of": "2026-11-01"}

test_only_opened_and_not_reported if {
	spec := {"mails": [
		{"id": "1", "received_at": "2026-06-01T09:00+09:00", "opened": true, "reported_at": "2026-06-01T09:30+09:00"},
		{"id": "2", "received_at": "2026-06-02T09:00+09:00", "opened": true},
		{"id": "3", "received_at": "2026-06-03T09:00+09:00", "opened": false},
	]}
	found := {[f.path, f.args] | some f in rule.findings} with input as document(spec)
	found == {[["spec", "mails", 1], {"id": "2", "received_at": "2026-06-02T09:00+09:00"}]}
}

test_applicable if {
	rule.applicable with input as document({"mails": [{"id": "1", "opened": true}]})
	not rule.applicable with input as document({"mails": [{"id": "1", "opened": false}]})
	not rule.applicable with input as document({})
}

opened(more) := result if {
	mail := object.union({"id": "1", "received_at": "2026-06-01T09:00+09:00", "opened": true}, more)
	result := {f.path | some f in rule.findings} with input as document({"mails": [mail]})
}

test_opened_mail if {
	opened({"reported_at": "2026-06-01T09:30+09:00"}) == set()
	opened({}) == {["spec", "mails", 0]}
}

test_report_that_lies_ahead_does_not_count if opened({"reported_at": "2026-11-02T09:30+09:00"}) == {["spec", "mails", 0]}
