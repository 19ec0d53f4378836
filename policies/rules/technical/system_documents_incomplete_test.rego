package kijun.rules.technical.system_documents_incomplete_test

import data.kijun.rules.technical.system_documents_incomplete as rule

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

_applies(spec) if rule.applicable with input as _system(spec)

_subjects := {"servers-terminals", "network", "maintenance", "incident", "recovery"}

_spec(subjects) := {"life_cycle": {"documents": [{"subject": subject} | some subject in subjects]}}

test_all_kept if _places(_spec(_subjects)) == set()

test_each_subject if {
	every subject in _subjects {
		_keys(_spec(_subjects - {subject})) == {subject}
		_args(_spec(_subjects - {subject})) == {{"subject": subject}}
		_places(_spec(_subjects - {subject})) == {["spec", "life_cycle", "documents"]}
	}
}

test_nothing_kept if {
	_keys({}) == _subjects
	_places({}) == {["spec"]}
}

test_applies_from_go_live_to_disposal if {
	_applies({})
	not _applies(object.union({}, {"life_cycle": {"go_live_on": "2026-11-02"}}))
	not _applies(object.union({}, {"life_cycle": {"disposal": {"disposed_on": "2026-11-01"}}}))
}
