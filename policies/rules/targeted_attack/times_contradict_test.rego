package kijun.rules.targeted_attack.times_contradict_test

import data.kijun.rules.targeted_attack.times_contradict as rule

document(spec) := {"apiVersion": "kijun/v1", "kind": "Incident", "metadata": {"name": "rei"}, "spec": spec, "as_of": "2026-11-01"}

found(more) := result if {
	result := {f.path | some f in rule.findings} with input as document(object.union({"detected_at": "2026-06-01T10:00+09:00"}, more))
}

early := "2026-06-01T09:59+09:00"

late := "2026-11-02T00:00+09:00"

at(time) := {
	"ciso_reported_at": time,
	"network_cut_at": time,
	"assessment": {"at": time, "result": "incident"},
	"reports": [{"id": "1", "at": time}],
	"notifications": [{"authority": "nco", "at": time}],
	"instructions": [{"id": "1", "at": time}],
	"hosts": [{"name": "a", "suspected_at": "2026-06-01T10:00+09:00", "isolated_at": time}],
}

all := {
	["spec", "ciso_reported_at"], ["spec", "network_cut_at"], ["spec", "assessment", "at"], ["spec", "reports", 0, "at"],
	["spec", "notifications", 0, "at"], ["spec", "instructions", 0, "at"], ["spec", "hosts", 0, "isolated_at"],
}

test_possible if {
	found({}) == set()
	found(at("2026-06-01T10:00+09:00")) == set()
	found(at("2026-11-01T23:59+09:00")) == set()
}

test_too_early if found(at(early)) == all

test_too_late if found(at(late)) == all

test_host_suspected_before_detection if found({"hosts": [{"name": "a", "suspected_at": early, "isolated_at": early}]}) == set()

test_other_fields if found({"recovered_on": "2026-05-01", "mails": [{"id": "1", "at": early}]}) == set()

test_detected_in_the_future if found({"detected_at": late}) == {["spec", "detected_at"]}

test_args if {
	args := {f.args | some f in rule.findings} with input as document({"detected_at": "2026-06-01T10:00+09:00", "network_cut_at": early})
	args == {{"at": early, "after": "2026-06-01T10:00+09:00", "as_of": "2026-11-01"}}
}

mail(time) := {"mails": [{"id": "1", "received_at": "2026-06-01T09:00+09:00", "reported_at": time}]}

test_mail_report if {
	found(mail("2026-06-01T08:59+09:00")) == {["spec", "mails", 0, "reported_at"]}
	found(mail("2026-06-01T09:00+09:00")) == set()
	found(mail(late)) == {["spec", "mails", 0, "reported_at"]}
}
