package kijun.rules.governance.incident_response_incomplete_test

import data.kijun.rules.governance.incident_response_incomplete as rule

_document(spec) := {"kind": "Organization", "metadata": {"name": "sample"}, "as_of": "2026-11-01", "spec": spec}

_keys(spec) := {[f.path, f.key] | some f in findings} if {
	findings := rule.findings with input as _document(spec)
}

_applies(spec) if rule.applicable with input as _document(spec)

_rules(covers) := {"subject_rules": [{"subject": "other"}, {"subject": "incident_response", "provisions": [{"item": item, "place": "第1条"} | some item in covers]}]}

test_each_missing_item_is_reported if {
	_keys(_rules([])) == {[["spec", "subject_rules", 1], "outside_sharing"]}
	_keys(_rules([])) == {[["spec", "subject_rules", 1], "outside_sharing"]}
}

test_complete_is_not_reported if _keys(_rules(["outside_sharing"])) == set()

test_applies_where_the_rule_exists if {
	_applies(_rules([]))
	not _applies({"subject_rules": [{"subject": "other"}]})
}
