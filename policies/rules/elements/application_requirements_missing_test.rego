package kijun.rules.elements.application_requirements_missing_test

import data.kijun.rules.elements.application_requirements_missing as rule

_document(spec) := {"as_of": "2026-11-01", "kind": "System", "metadata": {"name": "mihon"}, "spec": spec}

_files := {"docs/a.md": {"sha256": "0"}}

_found(spec) := found if {
	found := rule.findings with input as _document(spec) with data.kijun.workspace.files as _files
}

_places(spec) := {finding.path | some finding in _found(spec)}

_keys(spec) := {finding.key | some finding in _found(spec)}

_args(spec) := {finding.args | some finding in _found(spec)}

_applies(spec) if rule.applicable with input as _document(spec) with data.kijun.workspace.files as _files

_spec(applications) := {"users": ["staff", "public"], "applications": applications}

test_only_with_users_outside if {
	not _applies({"users": ["staff"]})
	every user in ["public", "companies", "agencies"] {
		_applies({"users": ["staff", user]})
	}
}

_requirements := {"decided_on": "2026-11-01", "decided_by": {"name": "田中 誠"}, "specification": "docs/a.md"}

test_established if _places(_spec({"requirements": _requirements})) == set()

test_gaps if {
	_places(_spec({"requirements": object.union(_requirements, {"decided_on": "2026-11-02"})})) == {["spec", "applications", "requirements", "decided_on"]}
	_places(_spec({"requirements": object.union(_requirements, {"specification": "docs/b.md"})})) == {["spec", "applications", "requirements", "specification"]}
	_args(_spec({"requirements": object.remove(_requirements, ["decided_by"])})) == {{"item": "decided_by"}}
	_keys(_spec({})) == {"decided_on", "decided_by", "specification"}
	_places({"users": ["public"]}) == {["spec"]}
}

test_applies_from_go_live_to_disposal if {
	_applies(_spec({}))
	not _applies(object.union(_spec({}), {"life_cycle": {"go_live_on": "2026-11-02"}}))
	not _applies(object.union(_spec({}), {"life_cycle": {"disposal": {"disposed_on": "2026-11-01"}}}))
}
