package kijun.rules.technical.mail_client_unauthenticated_test

import data.kijun.rules.technical.mail_client_unauthenticated as rule

_system(spec) := {"as_of": "2026-11-01", "metadata": {"name": "denshi-shinsei"}, "spec": spec}

_places(spec) := {finding.path |
	found := rule.findings with input as _system(spec)
	some finding in found
}

_args(spec) := {finding.args |
	found := rule.findings with input as _system(spec)
	some finding in found
}

_applies(spec) if rule.applicable with input as _system(spec)

_spec(server) := {"mail": {"servers": [object.union({"name": "mx1"}, server)]}}

test_authenticated if _places(_spec({"client_authentication": "password"})) == set()

test_unauthenticated if {
	_places(_spec({"client_authentication": "none"})) == {["spec", "mail", "servers", 0, "client_authentication"]}
	_places(_spec({})) == {["spec", "mail", "servers", 0]}
	_args(_spec({})) == {{"name": "mx1"}}
}

test_applies_from_go_live_to_disposal if {
	_applies({"mail": {"servers": [{"name": "一件"}]}})
	not _applies(object.union({"mail": {"servers": [{"name": "一件"}]}}, {"life_cycle": {"go_live_on": "2026-11-02"}}))
	not _applies(object.union({"mail": {"servers": [{"name": "一件"}]}}, {"life_cycle": {"disposal": {"disposed_on": "2026-11-01"}}}))
}

test_does_not_apply_1 if not _applies({})

test_does_not_apply_2 if not _applies({"mail": {"servers": []}})
