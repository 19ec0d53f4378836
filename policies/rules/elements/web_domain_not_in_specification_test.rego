package kijun.rules.elements.web_domain_not_in_specification_test

import data.kijun.rules.elements.web_domain_not_in_specification as rule

_document(spec) := {"as_of": "2026-11-01", "kind": "System", "metadata": {"name": "mihon"}, "spec": spec}

_found(spec) := found if {
	found := rule.findings with input as _document(spec)
}

_places(spec) := {finding.path | some finding in _found(spec)}

_args(spec) := {finding.args | some finding in _found(spec)}

_open(spec) := {place.path |
	found := rule.open with input as _document(spec)
	some place in found
}

_applies(spec) if rule.applicable with input as _document(spec)

_spec(site) := {"web": {"sites": [object.union({"name": "甲", "domain": "a.example.go.jp", "audience": "outside"}, site)]}}

_creation(creation) := {"creation": object.union({"outsourced": true}, creation)}

test_specified if {
	_places(_spec(_creation({"specified_domain": "a.example.go.jp"}))) == set()
	_places(_spec(_creation({"specified_domain": "example.go.jp"}))) == set()
	_places(_spec({"creation": {"outsourced": false}})) == set()
	_places(_spec(object.union(_creation({}), {"audience": "inside"}))) == set()
}

test_not_specified if {
	_places(_spec(_creation({}))) == {["spec", "web", "sites", 0, "creation"]}
	_places(_spec(_creation({"specified_domain": "xample.go.jp"}))) == {["spec", "web", "sites", 0, "creation", "specified_domain"]}
	_places(_spec(_creation({"specified_domain": "jp"}))) == {["spec", "web", "sites", 0, "creation", "specified_domain"]}
	_args(_spec(_creation({}))) == {{"name": "甲", "domain": "a.example.go.jp"}}
}

test_unknown if {
	_open(_spec({})) == {["spec", "web", "sites", 0]}
	_open(_spec({"audience": "inside"})) == set()
	_open(_spec({"creation": {"outsourced": false}})) == set()
}

test_only_for_people_outside if not _applies(_spec({"audience": "inside"}))

test_needs_a_site if {
	not _applies({})
	not _applies({"web": {"sites": []}})
}

test_applies_from_go_live_to_disposal if {
	_applies(_spec({}))
	not _applies(object.union(_spec({}), {"life_cycle": {"go_live_on": "2026-11-02"}}))
	not _applies(object.union(_spec({}), {"life_cycle": {"disposal": {"disposed_on": "2026-11-01"}}}))
}
