package kijun.rules.technical.wireless_unauthenticated_test

import data.kijun.rules.technical.wireless_unauthenticated as rule

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

_spec(authentication) := {"wireless": [{"name": "honcho", "authentication": authentication}]}

test_authenticated if _places(_spec("shared-key")) == set()

test_unauthenticated if {
	_places(_spec("none")) == {["spec", "wireless", 0, "authentication"]}
	_places({"wireless": [{"name": "honcho"}]}) == {["spec", "wireless", 0]}
	_args(_spec("none")) == {{"name": "honcho"}}
}

test_applies_from_go_live_to_disposal if {
	_applies({"wireless": [{"name": "一件"}]})
	not _applies(object.union({"wireless": [{"name": "一件"}]}, {"life_cycle": {"go_live_on": "2026-11-02"}}))
	not _applies(object.union({"wireless": [{"name": "一件"}]}, {"life_cycle": {"disposal": {"disposed_on": "2026-11-01"}}}))
}

test_does_not_apply_1 if not _applies({})

test_does_not_apply_2 if not _applies({"wireless": []})
