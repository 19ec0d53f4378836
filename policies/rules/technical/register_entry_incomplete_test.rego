package kijun.rules.technical.register_entry_incomplete_test

import data.kijun.rules.technical.register_entry_incomplete as rule

_system(spec) := {"as_of": "2026-11-01", "metadata": {"name": "denshi-shinsei"}, "spec": spec}

_places(spec) := {finding.path |
	found := rule.findings with input as _system(spec)
	some finding in found
}

_keys(spec) := {finding.key |
	found := rule.findings with input as _system(spec)
	some finding in found
}

_args(spec) := {finding.args |
	found := rule.findings with input as _system(spec)
	some finding in found
}

_reviews(spec) := {finding.path |
	found := rule.reviews with input as _system(spec)
	some finding in found
}

_applies(spec) if rule.applicable with input as _system(spec)

_complete := {
	"information": [{"name": "申請書"}],
	"components": [{"name": "AP サーバ"}],
	"life_cycle": {"go_live_on": "2027-04-01"},
}

test_complete if _places(_complete) == set()

test_each_item_is_asked_for if {
	_keys(object.remove(_complete, ["information"])) == {"spec.information"}
	_keys(object.remove(_complete, ["components"])) == {"spec.components"}
	_keys(object.remove(_complete, ["life_cycle"])) == {"spec.life_cycle.go_live_on"}
}

test_empty_list_is_no_record if {
	_places(object.union(_complete, {"components": []})) == {["spec", "components"]}
}

test_facing_without_web_is_asked_about if {
	_reviews(object.union(_complete, {"internet": "facing"})) == {["spec"]}
	_reviews(object.union(_complete, {"internet": "facing", "web": {"sites": []}})) == set()
	_reviews(object.union(_complete, {"internet": "outbound"})) == set()
}

test_names_the_item if _args(object.remove(_complete, ["components"])) == {{"item": "spec.components"}}

test_applies_until_disposal if {
	_applies({})
	_applies(object.union({}, {"life_cycle": {"go_live_on": "2027-04-01"}}))
	not _applies(object.union({}, {"life_cycle": {"disposal": {"disposed_on": "2026-11-01"}}}))
}
