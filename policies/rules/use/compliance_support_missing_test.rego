package kijun.rules.use.compliance_support_missing_test

import data.kijun.rules.use.compliance_support_missing as rule

_document(spec) := {"kind": "System", "metadata": {"name": "sample"}, "as_of": "2026-11-01", "spec": spec}

_places(spec) := {[f.path, f.key] | some f in findings} if {
	findings := rule.findings with input as _document(spec)
}

_applies(spec) if rule.applicable with input as _document(spec)

_support(extra) := {"components": [{"name": "web-01"}], "compliance_support": object.union(
	{"examined_on": "2026-11-01", "examined_by": "佐藤 花子", "risks": "誤送信", "efficiency": "自動化", "functions": [{"name": "宛先の確認"}]},
	extra,
)}

test_complete_is_not_reported if {
	_places(_support({})) == set()
	_places(_support({"functions": [{"name": "宛先の確認", "component": "web-01"}]})) == set()
}

test_missing_is_reported if {
	_places({}) == {[["spec"], item] | some item in ["examined_on", "examined_by", "risks", "efficiency", "functions"]}
	_places(_support({"examined_on": "2026-11-02", "functions": []})) == {[["spec", "compliance_support"], item] | some item in ["examined_on", "functions"]}
}

test_unknown_component_is_reported if {
	_places(_support({"functions": [{"name": "宛先の確認", "component": "web-02"}]})) == {[["spec", "compliance_support", "functions", 0, "component"], "component"]}
	_places(object.remove(_support({"functions": [{"name": "宛先の確認", "component": "web-01"}]}), ["components"])) == {[["spec", "compliance_support", "functions", 0, "component"], "component"]}
}

test_applies_in_service if {
	_applies({})
	not _applies({"life_cycle": {"go_live_on": "2026-11-02"}})
}
