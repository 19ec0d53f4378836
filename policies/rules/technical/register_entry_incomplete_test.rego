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

_reviews(spec) := {[finding.path, finding.key, finding.args.item] |
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

_parts := {"web": {"sites": []}, "mail": {}, "dns": {}, "online_procedures": [], "databases": [], "wireless": []}

_asked(parts, spec) if {[["spec"], part, part] | some part in parts} == _reviews(spec)

test_parts_of_a_system_facing_the_internet if {
	facing := object.union(_parts, {"internet": "facing", "users": ["staff"]})
	_asked(set(), facing)
	every part in {"web", "mail", "dns", "databases", "wireless"} {
		_asked({part}, object.remove(facing, [part]))
	}
	_asked(set(), object.remove(facing, ["online_procedures"]))
}

test_confirmed_absence_is_not_asked_about if {
	elements := {"web": "web", "mail": "mail", "dns": "dns", "databases": "database"}
	facing := object.union(_parts, {"internet": "facing", "users": ["staff"]})
	every part, element in elements {
		_asked(set(), object.union(object.remove(facing, [part]), {"elements_absent": [{"element": element}]}))
		_asked({part}, object.union(object.remove(facing, [part]), {"elements_absent": [{"element": "server"}]}))
	}
}

test_parts_of_a_system_inside if {
	_asked(set(), {"internet": "outbound", "users": ["staff"], "databases": [], "wireless": []})
	_asked({"databases", "wireless"}, {"internet": "outbound", "users": ["staff"]})
}

test_procedures_of_a_system_for_the_public_or_companies if {
	every user in {"public", "companies"} {
		_asked({"online_procedures"}, {"internet": "none", "users": ["staff", user], "databases": [], "wireless": []})
	}
}

test_parts_are_asked_about_in_operation if {
	_asked(set(), {"internet": "facing", "users": ["public"], "life_cycle": {"go_live_on": "2026-11-02"}})
}

test_names_the_item if _args(object.remove(_complete, ["components"])) == {{"item": "spec.components"}}

test_applies_until_disposal if {
	_applies({})
	_applies(object.union({}, {"life_cycle": {"go_live_on": "2027-04-01"}}))
	not _applies(object.union({}, {"life_cycle": {"disposal": {"disposed_on": "2026-11-01"}}}))
}
