package kijun.rules.attestation.still_open_test

import data.kijun.rules.attestation.still_open as rule

_findings(spec) := {f.path | some f in found} if {
	found := rule.findings with input as {"kind": "Attestation", "spec": spec}
}

_open(spec) := {f.path | some f in found} if {
	found := rule.open with input as {"kind": "Attestation", "spec": spec}
}

test_a_signed_one_that_is_open_is_reported if {
	_findings({"state": "open", "signed_on": "2026-10-01"}) == {["spec", "state"]}
	_open({"state": "open", "signed_on": "2026-10-01"}) == set()
}

test_an_open_one_waits if {
	_open({"state": "open"}) == {["spec", "state"]}
	_findings({"state": "open"}) == set()
}

test_an_answered_one_does_not if {
	_findings({"signed_on": "2026-10-01"}) == set()
	_open({"signed_on": "2026-10-01"}) == set()
	_open({}) == set()
}
