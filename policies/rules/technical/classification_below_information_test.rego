package kijun.rules.technical.classification_below_information_test

import data.kijun.rules.technical.classification_below_information as rule

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

_spec(confidentiality, integrity, availability) := {
	"classification": {"confidentiality": 2, "integrity": 1, "availability": 1},
	"information": [{
		"name": "申請書",
		"classification": {"confidentiality": confidentiality, "integrity": integrity, "availability": availability},
	}],
}

test_equal_and_lower if {
	_places(_spec(2, 1, 1)) == set()
	_places(_spec(1, 1, 1)) == set()
}

test_each_aspect if {
	_places(_spec(3, 1, 1)) == {["spec", "information", 0, "classification", "confidentiality"]}
	_places(_spec(2, 2, 1)) == {["spec", "information", 0, "classification", "integrity"]}
	_places(_spec(2, 1, 2)) == {["spec", "information", 0, "classification", "availability"]}
}

test_numbers_are_reported if _args(_spec(3, 1, 1)) == {{"name": "申請書", "level": 3, "system_level": 2}}

test_no_information if _places({"classification": {"confidentiality": 1, "integrity": 1, "availability": 1}}) == set()

test_applies_until_disposal if {
	_applies({"information": [{"name": "一件"}]})
	_applies(object.union({"information": [{"name": "一件"}]}, {"life_cycle": {"go_live_on": "2027-04-01"}}))
	not _applies(object.union({"information": [{"name": "一件"}]}, {"life_cycle": {"disposal": {"disposed_on": "2026-11-01"}}}))
}

test_does_not_apply_1 if not _applies({})

test_does_not_apply_2 if not _applies({"information": []})
