package kijun.lib.subject_rules_test

import data.kijun.lib.subject_rules

_rule := {"name": "要領", "kind": "operational_rule", "file": "docs/a.md", "approval": {"applicant": "藤井 涼子", "approver": "水谷 恵子", "approved_on": "2026-04-01"}}

_entry := {"subject": "outsourcing", "rule": "要領", "provisions": [{"item": "a", "place": "第1条"}, {"item": "b", "place": "第2条"}]}

_organization(rules, list) := {
	"spec": {
		"roles": {"head_officer": {"name": "水谷 恵子", "designated_on": "2025-04-01"}, "ciso": {"name": "大橋 誠一"}, "deputy_ciso": {"name": "斎藤 直樹"}},
		"rules": array.concat([{"name": "他"}], rules),
		"subject_rules": list,
	},
	"as_of": "2026-11-01",
}

_missing(document) := found if {
	problems := subject_rules.problems(document, "outsourcing", {"a", "b"}) with data.kijun.workspace.files as {"docs/a.md": {"sha256": "0"}} with data.kijun.parameters.rule_review_days as 366
	found := {[p.missing, p.path] | some p in problems}
}

_approved_by(approval) := _organization([object.union(_rule, {"approval": approval})], [_entry])

_at(i) := ["spec", "subject_rules", i]

_of_rule := ["spec", "rules", 1]

_approver := ["spec", "rules", 1, "approval", "approver"]

test_complete if _missing(_organization([_rule], [_entry])) == set()

test_no_entry if {
	_missing({"spec": {}, "as_of": "2026-11-01"}) == {["entry", ["spec"]]}
	_missing(_organization([_rule], [object.union(_entry, {"subject": "cloud_use"})])) == {["entry", ["spec", "subject_rules"]]}
}

test_items if {
	_missing(_organization([_rule], [object.union(_entry, {"provisions": [{"item": "a", "place": "第1条"}, {"item": "b"}]})])) == {["b", _at(0)]}
	_missing(_organization([_rule], [object.remove(_entry, ["provisions"])])) == {["a", _at(0)], ["b", _at(0)]}
	other := object.union(_entry, {"subject": "cloud_use"})
	_missing(_organization([_rule], [other, object.remove(_entry, ["provisions"])])) == {["a", _at(1)], ["b", _at(1)]}
	split_up := [object.union(_entry, {"provisions": [{"item": "b", "place": "第1条"}]}), object.union(_entry, {"provisions": [{"item": "a", "place": "第3条"}]})]
	_missing(_organization([_rule], split_up)) == set()
}

test_no_such_rule if {
	_missing(_organization([], [_entry])) == {["rule", _at(0)]}
	_missing(_organization([_rule], [_entry, object.remove(_entry, ["rule"])])) == {["rule", _at(1)]}
	_missing({"spec": {"subject_rules": [_entry]}, "as_of": "2026-11-01"}) == {["rule", _at(0)]}
}

test_not_established if {
	_missing(_organization([object.remove(_rule, ["approval", "file"])], [_entry])) == {["approval", _of_rule], ["file", _of_rule]}
	_missing(_approved_by({"applicant": "水谷恵子"})) == {["approval.approver", _approver]}
}

test_level if {
	_missing(_approved_by({"approver": "大橋 誠一"})) == set()
	_missing(_approved_by({"approver": "斎藤 直樹"})) == set()
	_missing(_approved_by({"approver": "高瀬 直人"})) == {["head_officer", _approver]}
	_missing(_approved_by({"approver": "高瀬 直人", "approved_on": "2026-11-02"})) == {["approval", ["spec", "rules", 1, "approval"]]}
}

_low(day) := {p |
	some p in _missing(_approved_by({"approver": "前任者", "approved_on": day}))
	p[0] == "head_officer"
}

test_decided_before_the_present_head_officer if {
	_low("2025-03-31") == set()
	_low("2025-04-01") == {["head_officer", _approver]}
}

test_rules_and_items_of_a_subject if {
	document := _organization([_rule], [object.union(_entry, {"provisions": [{"item": "a", "place": "第1条"}, {"item": "b"}]})])
	subject_rules.rules_of(document, "outsourcing") == {1: _rule}
	subject_rules.rules_of(document, "cloud_use") == {}
	subject_rules.laid_down(document, "outsourcing") == {"a"}
	subject_rules.laid_down(document, "cloud_use") == set()
}

_unestablished(document) := {p.missing |
	some p in subject_rules.unestablished(document, "outsourcing") with data.kijun.workspace.files as {"docs/a.md": {"sha256": "0"}}
}

test_unestablished_leaves_reviews_and_self_decided_to_their_rules if {
	_unestablished(_approved_by({"applicant": "水谷 恵子", "approved_on": "2024-01-01"})) == set()
	_unestablished(_approved_by({"approver": "高瀬 直人"})) == {"head_officer"}
	_unestablished(_organization([object.remove(_rule, ["file"])], [_entry])) == {"file"}
	_unestablished(_organization([], [_entry])) == {"rule"}
	_unestablished(_organization([_rule], [])) == {"entry"}
}
