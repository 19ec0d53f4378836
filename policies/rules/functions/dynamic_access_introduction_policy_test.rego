package kijun.rules.functions.dynamic_access_introduction_policy_test

import data.kijun.rules.functions.dynamic_access_introduction_policy as rule

_system(spec) := {"as_of": "2026-11-01", "metadata": {"name": "denshi-shinsei"}, "spec": spec}

_places(spec) := {finding.path |
	found := rule.findings with input as _system(spec) with data.kijun.parameters.rule_review_days as 30 with data.kijun.workspace.files as {"docs/a.md": {"sha256": "aa"}}
	some finding in found
}

_args(spec) := {finding.args |
	found := rule.findings with input as _system(spec) with data.kijun.parameters.rule_review_days as 30 with data.kijun.workspace.files as {"docs/a.md": {"sha256": "aa"}}
	some finding in found
}

_applies(spec) if rule.applicable with input as _system(spec) with data.kijun.parameters.rule_review_days as 30 with data.kijun.workspace.files as {"docs/a.md": {"sha256": "aa"}}

_good := {"file": "docs/a.md", "version": "2", "approval": {"applicant": "田村 翼", "approver": "佐藤 花子", "approved_on": "2026-10-02"}}

_spec(policy, resources) := {"dynamic_access_control": {"used": true, "introduction_policy": policy, "resources": resources}}

_place := ["spec", "dynamic_access_control"]

test_established if _places(_spec(_good, [{"name": "職員端末"}])) == set()

test_no_resources if {
	_places(_spec(_good, [])) == {array.concat(_place, ["resources"])}
	_args(_spec(_good, [])) == {{"fault": "resources", "limit": 30}}
}

test_policy_lacks_its_file if {
	_places(_spec(object.union(_good, {"file": "docs/b.md"}), [{"name": "職員端末"}])) == {array.concat(_place, ["introduction_policy", "file"])}
	_args(_spec(object.union(_good, {"file": "docs/b.md"}), [{"name": "職員端末"}])) == {{"fault": "file", "limit": 30}}
}

test_missing if {
	_places({"dynamic_access_control": {"used": true}}) == {_place}
	_args({"dynamic_access_control": {"used": true}}) == {{"fault": "document", "limit": 30}, {"fault": "resources", "limit": 30}}
}

test_applies_from_go_live_to_disposal if {
	_applies({})
	not _applies(object.union({}, {"life_cycle": {"go_live_on": "2026-11-02"}}))
	not _applies(object.union({}, {"life_cycle": {"disposal": {"disposed_on": "2026-11-01"}}}))
}

_open(spec) := {item.path |
	found := rule.open with input as _system(spec) with data.kijun.parameters.rule_review_days as 30 with data.kijun.workspace.files as {"docs/a.md": {"sha256": "aa"}}
	some item in found
}

test_open_only_when_unsaid if {
	_open({}) == {["spec"]}
	_open({"dynamic_access_control": {"used": true}}) == set()
	_open({"dynamic_access_control": {"used": false}}) == set()
}

test_nothing_is_found_when_unsaid_or_unused if {
	_places({}) == set()
	_places({"dynamic_access_control": {"used": false}}) == set()
}

test_does_not_apply_when_stated_unused if not _applies({"dynamic_access_control": {"used": false}})
