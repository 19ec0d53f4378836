package kijun.rules.insider.initial_credential_same_channel_test

import data.kijun.rules.insider.initial_credential_same_channel as rule

_paths(spec) := {f.path | some f in findings} if {
	findings := rule.findings with input as _document(spec)
}

_document(spec) := {"kind": "IdentityStore", "metadata": {"name": "sample"}, "as_of": "2026-11-01", "spec": spec}

test_same_channel_is_reported if {
	_paths({"credentials": {"initial_delivery": "same_channel"}}) == {["spec", "credentials", "initial_delivery"]}
}

test_other_ways_are_not_reported if {
	every way in ["in_person", "sealed", "separate_channel"] {
		_paths({"credentials": {"initial_delivery": way}}) == set()
	}
}

_open(spec) := {f.path | some f in unknown} if {
	unknown := rule.open with input as _document(spec)
}

test_unstated_way_is_open if {
	_open({"credentials": {"change_at_first_use": true}}) == {["spec", "credentials"]}
	_open({"directories": []}) == {["spec"]}
	_open({"credentials": {"initial_delivery": "sealed"}}) == set()
}
