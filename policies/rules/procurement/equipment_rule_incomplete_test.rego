package kijun.rules.procurement.equipment_rule_incomplete_test

import data.kijun.rules.procurement.equipment_rule_incomplete as rule

_items := {"selection_criteria", "alteration_prevention"}

_rule := {"name": "要領", "file": "docs/a.md", "approval": {"applicant": "甲", "approver": "乙", "approved_on": "2026-10-02"}}

_entry(laid_down) := {"subject": "equipment_selection", "rule": "要領", "provisions": [{"item": item, "place": "第1条"} | some item in laid_down]}

_document(spec) := {"kind": "Organization", "metadata": {"name": "mihon"}, "as_of": "2026-11-01", "spec": object.union({"roles": {"head_officer": {"name": "乙"}}, "rules": [_rule]}, spec)}

_found(spec) := {[f.path, f.args.missing, f.args.limit, f.key] | some f in findings} if {
	findings := rule.findings with input as _document(spec)
		with data.kijun.workspace.files as {"docs/a.md": {"sha256": "0"}}
		with data.kijun.parameters.rule_review_days as 30
}

_lacks(path, missing) := {[path, missing, 30, missing]}

test_complete if _found({"subject_rules": [_entry(_items)]}) == set()

test_each_item if {
	every item in _items {
		_found({"subject_rules": [_entry(_items - {item})]}) == _lacks(["spec", "subject_rules", 0], item)
	}
}

test_no_entry if {
	_found({}) == _lacks(["spec"], "entry")
	_found({"subject_rules": [object.union(_entry(_items), {"subject": "another"})]}) == _lacks(["spec", "subject_rules"], "entry")
}

test_not_established if {
	_found({"rules": [object.remove(_rule, ["file"])], "subject_rules": [_entry(_items)]}) == _lacks(["spec", "rules", 0], "file")
	_found({"rules": [object.union(_rule, {"approval": {"approved_on": "2026-10-01"}})], "subject_rules": [_entry(_items)]}) == _lacks(["spec", "rules", 0], "reviewed_on")
}

_without(item, by, day) := _found({
	"roles": {"head_officer": {"name": "乙", "designated_on": "2025-04-01"}},
	"subject_rules": [object.union(_entry(set()), {"provisions": [{"item": "selection_criteria", "place": "第1条"}, {"item": item, "not_needed": {"reason": "汎用品だけを調達する。", "decided_by": by, "decided_on": day}}]})],
})

test_prevention_of_alteration_may_be_found_unnecessary if {
	lacking := _lacks(["spec", "subject_rules", 0], "alteration_prevention")
	_without("alteration_prevention", "乙", "2026-11-01") == set()
	_without("alteration_prevention", "乙", "2026-11-02") == lacking
	_without("alteration_prevention", "丙", "2026-11-01") == lacking
	_without("another", "乙", "2026-11-01") == lacking
}
