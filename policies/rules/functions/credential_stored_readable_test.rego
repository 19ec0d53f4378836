package kijun.rules.functions.credential_stored_readable_test

import data.kijun.rules.functions.credential_stored_readable as rule

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

_spec(entrance) := {"authentication": {"entrances": [object.union({"name": "申請者", "users": ["public"], "factors": ["knowledge"]}, entrance)]}}

_place := ["spec", "authentication", "entrances", 0]

test_stored_safely if {
	_places(_spec({"credential_storage": "hashed"})) == set()
	_places(_spec({"credential_storage": "encrypted"})) == set()
	_places(_spec({"credential_storage": "external"})) == set()
}

test_plain_text if {
	_places(_spec({"credential_storage": "plain"})) == {array.concat(_place, ["credential_storage"])}
	_args(_spec({"credential_storage": "plain"})) == {{"name": "申請者"}}
}

test_unsaid if _places(_spec({})) == {_place}

test_without_knowledge if {
	_places(_spec({"factors": ["possession"]})) == set()
	not _applies(_spec({"factors": ["possession"]}))
}

test_does_not_apply_without_entrances if not _applies({})

test_applies_from_go_live_to_disposal if {
	_applies(_spec({}))
	not _applies(object.union(_spec({}), {"life_cycle": {"go_live_on": "2026-11-02"}}))
	not _applies(object.union(_spec({}), {"life_cycle": {"disposal": {"disposed_on": "2026-11-01"}}}))
}
