package kijun.rules.governance.head_officer_outside_units_test

import data.kijun.rules.governance.head_officer_outside_units as rule

_document(spec) := {"kind": "Organization", "metadata": {"name": "sample"}, "as_of": "2026-11-01", "spec": spec}

_paths(spec) := {f.path | some f in findings} if {
	findings := rule.findings with input as _document(spec)
}

_applies(spec) if rule.applicable with input as _document(spec)

_spec(units) := {"roles": {"head_officer": {"name": "石川 明"}}, "units": units}

test_an_outsider_is_reported if {
	_paths(_spec([{"name": "官房", "officer": {"name": "大野 章"}}])) == {["spec", "roles", "head_officer", "name"]}
}

test_one_of_the_officers_is_not_reported if {
	_paths(_spec([{"name": "官房", "officer": {"name": "大野 章"}}, {"name": "企画局", "officer": {"name": "石川明"}}])) == set()
}

test_applies_where_there_are_officers if {
	_applies(_spec([{"name": "官房", "officer": {"name": "大野 章"}}]))
	not _applies(_spec([{"name": "官房"}]))
	not _applies({"roles": {}, "units": [{"name": "官房", "officer": {"name": "大野 章"}}]})
}
