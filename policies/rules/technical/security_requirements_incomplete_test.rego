package kijun.rules.technical.security_requirements_incomplete_test

import data.kijun.rules.technical.security_requirements_incomplete as rule

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

_topics := {"security-functions", "operation-monitoring", "vulnerability-malware", "availability", "network"}

_spec(topics) := {"life_cycle": {"requirements": {"covers": [topic | some topic in topics]}}}

test_all_covered if _places(_spec(_topics)) == set()

test_each_topic if {
	every topic in _topics {
		_keys(_spec(_topics - {topic})) == {topic}
		_args(_spec(_topics - {topic})) == {{"topic": topic}}
		_places(_spec(_topics - {topic})) == {["spec", "life_cycle", "requirements", "covers"]}
	}
}

test_nothing_recorded if {
	_keys({}) == _topics
	_places({}) == {["spec"]}
}

test_applies_until_disposal if {
	_applies({})
	_applies(object.union({}, {"life_cycle": {"go_live_on": "2027-04-01"}}))
	not _applies(object.union({}, {"life_cycle": {"disposal": {"disposed_on": "2026-11-01"}}}))
}
