package kijun.rules.functions.monitoring_requirements_missing_test

import data.kijun.rules.functions.monitoring_requirements_missing as rule

_system(spec) := {"as_of": "2026-11-01", "metadata": {"name": "denshi-shinsei"}, "spec": spec}

_places(spec) := {finding.path |
	found := rule.findings with input as _system(spec) with data.kijun.workspace.files as {"docs/a.md": {"sha256": "aa"}} with data.kijun.parameters.rule_review_days as 30
	some finding in found
}

_args(spec) := {finding.args |
	found := rule.findings with input as _system(spec) with data.kijun.workspace.files as {"docs/a.md": {"sha256": "aa"}} with data.kijun.parameters.rule_review_days as 30
	some finding in found
}

_applies(spec) if rule.applicable with input as _system(spec) with data.kijun.workspace.files as {"docs/a.md": {"sha256": "aa"}}

_spec(requirements) := {"monitoring": {"requirements": requirements}}

_place := ["spec", "monitoring", "requirements"]

_good := {"file": "docs/a.md", "approval": {"applicant": "田村 翼", "approver": "佐藤 花子", "approved_on": "2026-10-02"}}

test_laid_down if _places(_spec(_good)) == set()

test_not_laid_down if {
	_places(_spec(object.union(_good, {"file": "docs/b.md"}))) == {array.concat(_place, ["file"])}
	_places(_spec(object.union(_good, {"approval": {"approved_on": "2026-11-02"}}))) == {array.concat(_place, ["approval"])}
	_args(_spec(object.union(_good, {"approval": {"approved_on": "2026-10-01"}}))) == {{"field": "reviewed_on", "limit": 30}}
}

test_missing if {
	_places({}) == {["spec"]}
	_args({}) == {{"field": "document", "limit": 30}}
}

test_applies_from_go_live_to_disposal if {
	_applies({})
	not _applies(object.union({}, {"life_cycle": {"go_live_on": "2026-11-02"}}))
	not _applies(object.union({}, {"life_cycle": {"disposal": {"disposed_on": "2026-11-01"}}}))
}
