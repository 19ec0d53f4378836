package kijun.rules.insider.initial_credential_same_channel_test

import data.kijun.rules.insider.initial_credential_same_channel as rule

_paths(spec) := {f.path | some f in findings} if {
	findings := rule.findings with input as _document(spec)
}

_applicable(spec) if rule.applicable with input as _document(spec)

_document(spec) := {"kind": "IdentityStore", "metadata": {"name": "sample"}, "as_of": "2026-11-01", "spec": spec}

test_same_channel_is_reported if {
	_paths({"credentials": {"initial_delivery": "same_channel"}}) == {["spec", "credentials", "initial_delivery"]}
}

test_other_ways_are_not_reported if {
	every way in ["in_person", "sealed", "separate_channel"] {
		_paths({"credentials": {"initial_delivery": way}}) == set()
	}
}

test_applies_where_the_way_is_recorded if {
	_applicable({"credentials": {"initial_delivery": "sealed"}})
	not _applicable({"credentials": {"change_at_first_use": true}})
}
