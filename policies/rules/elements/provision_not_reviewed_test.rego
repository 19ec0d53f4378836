package kijun.rules.elements.provision_not_reviewed_test

import data.kijun.rules.elements.provision_not_reviewed as rule

_document(spec) := {"as_of": "2026-11-01", "kind": "System", "metadata": {"name": "mihon"}, "spec": spec}

_found(spec) := found if {
	found := rule.findings with input as _document(spec) with data.kijun.parameters as _parameters
}

_places(spec) := {finding.path | some finding in _found(spec)}

_keys(spec) := {finding.key | some finding in _found(spec)}

_args(spec) := {finding.args | some finding in _found(spec)}

_applies(spec) if rule.applicable with input as _document(spec) with data.kijun.parameters as _parameters

_spec(applications) := {"users": ["staff", "public"], "applications": applications}

test_only_with_users_outside if {
	not _applies({"users": ["staff"]})
	every user in ["public", "companies", "agencies"] {
		_applies({"users": ["staff", user]})
	}
}

_parameters := {"provision_review_days": 31}

_review := {"reviewed_on": "2026-10-01", "demands": [{"name": "TLS 1.2 以上のブラウザ", "judged_safe_because": "サポートのある版だけを求める"}]}

test_reviewed if {
	_places(_spec({"provision_review": _review})) == set()
	_places(_spec({"provision_review": object.union(_review, {"demands": []})})) == set()
}

test_gaps if {
	_places(_spec({"provision_review": object.union(_review, {"reviewed_on": "2026-09-30"})})) == {["spec", "applications", "provision_review", "reviewed_on"]}
	_keys(_spec({"provision_review": object.union(_review, {"reviewed_on": "2026-11-02"})})) == {"reviewed_on"}
	_places(_spec({"provision_review": object.union(_review, {"demands": [{"name": "警告の無視"}]})})) == {["spec", "applications", "provision_review", "demands", 0]}
	_args(_spec({"provision_review": object.union(_review, {"demands": [{"name": "警告の無視"}]})})) == {{"item": "警告の無視", "limit": 31}}
	_places(_spec({"provision_review": object.remove(_review, ["demands"])})) == {["spec", "applications", "provision_review"]}
	_keys(_spec({"provision_review": object.remove(_review, ["demands"])})) == {"demands"}
	_keys(_spec({})) == {"reviewed_on"}
	_places(_spec({})) == {["spec", "applications"]}
}

test_applies_from_go_live_to_disposal if {
	_applies(_spec({}))
	not _applies(object.union(_spec({}), {"life_cycle": {"go_live_on": "2026-11-02"}}))
	not _applies(object.union(_spec({}), {"life_cycle": {"disposal": {"disposed_on": "2026-11-01"}}}))
}
