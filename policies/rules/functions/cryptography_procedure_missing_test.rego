package kijun.rules.functions.cryptography_procedure_missing_test

import data.kijun.rules.functions.cryptography_procedure_missing as rule

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

_good := {"file": "docs/a.md", "approval": {"applicant": "田村 翼", "approver": "佐藤 花子", "approved_on": "2026-10-02"}}

_spec(document) := {"cryptography": [{"name": "保存"}], "cryptography_procedure": document}

_place := ["spec", "cryptography_procedure"]

test_established if _places(_spec(_good)) == set()

test_missing if {
	_places({"cryptography": [{"name": "保存"}]}) == {["spec"]}
	_args({"cryptography": [{"name": "保存"}]}) == {{"fault": "document", "limit": 30}}
}

test_file_absent if {
	_places(_spec(object.union(_good, {"file": "docs/b.md"}))) == {array.concat(_place, ["file"])}
	_args(_spec(object.union(_good, {"file": "docs/b.md"}))) == {{"fault": "file", "limit": 30}}
}

test_self_approved if _places(_spec(object.union(_good, {"approval": {"applicant": "佐藤花子"}}))) == {array.concat(_place, ["approval", "approver"])}

test_review_too_old if _args(_spec(object.union(_good, {"approval": {"approved_on": "2026-10-01"}}))) == {{"fault": "reviewed_on", "limit": 30}}

test_does_not_apply_without_cryptography if {
	not _applies({"cryptography": []})
}

test_applies_from_go_live_to_disposal if {
	_applies(_spec(_good))
	not _applies(object.union(_spec(_good), {"life_cycle": {"go_live_on": "2026-11-02"}}))
	not _applies(object.union(_spec(_good), {"life_cycle": {"disposal": {"disposed_on": "2026-11-01"}}}))
}

_open(spec) := {[u.path, u.args] |
	found := rule.open with input as _system(spec)
	some u in found
}

test_unstated_is_open if {
	_open({}) == {[["spec"], {}]}
	_applies({})
	count(rule.findings) == 0 with input as _system({}) with data.kijun.parameters.rule_review_days as 30 with data.kijun.workspace.files as {}
	_open({"cryptography": []}) == set()
	_open({"life_cycle": {"go_live_on": "2026-11-02"}}) == set()
	not _applies({"life_cycle": {"go_live_on": "2026-11-02"}})
}
