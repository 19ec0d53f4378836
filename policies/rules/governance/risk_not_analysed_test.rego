package kijun.rules.governance.risk_not_analysed_test

import data.kijun.rules.governance.risk_not_analysed as rule

_document(spec) := {"kind": "Organization", "metadata": {"name": "sample"}, "as_of": "2026-11-01", "spec": spec}

_found(spec) := {[f.path, object.get(f, "key", "")] | some f in found} if {
	found := rule.findings with input as _document(spec)
}

_risk(risk) := {"risk_assessment": {"risks": [object.union({"name": "漏えい"}, risk)]}}

test_each_missing_part_is_reported if {
	_found(_risk({"threat": "不正アクセス", "likelihood": "low"})) == {[["spec", "risk_assessment", "risks", 0], "loss"]}
	_found(_risk({"loss": "high"})) == {[["spec", "risk_assessment", "risks", 0], "threat"], [["spec", "risk_assessment", "risks", 0], "likelihood"]}
}

test_no_risk_is_reported if {
	_found({}) == {[["spec"], "risks"]}
	_found({"risk_assessment": {"risks": []}}) == {[["spec", "risk_assessment", "risks"], "risks"]}
}

test_analysed_is_not_reported if _found(_risk({"threat": "不正アクセス", "likelihood": "low", "loss": "high"})) == set()
