package kijun.lib.subject_rules_test

import data.kijun.lib.subject_rules

stored := {"docs/a.md": {"sha256": "0"}}

rule := {"name": "要領", "approval": {"applicant": "藤井 涼子", "approver": "水谷 恵子", "approved_on": "2026-04-01"}}

entry := {"subject": "outsourcing", "rule": "要領", "document": "docs/a.md", "provisions": [{"item": "a", "place": "第1条"}, {"item": "b", "place": "第2条"}]}

organization(rules, list) := {
	"spec": {
		"roles": {"head_officer": {"name": "水谷 恵子", "designated_on": "2025-04-01"}, "ciso": {"name": "大橋 誠一"}},
		"rules": rules,
		"subject_rules": list,
	},
	"as_of": "2026-11-01",
}

missing(document) := found if {
	problems := subject_rules.problems(document, "outsourcing", {"a", "b"}) with data.kijun.workspace.files as stored
	found := {[p.missing, p.path] | some p in problems}
}

approved_by(approval) := organization([object.union(rule, {"approval": approval})], [entry])

at(i) := ["spec", "subject_rules", i]

test_complete if missing(organization([rule], [entry])) == set()

test_no_entry if {
	missing({"spec": {}, "as_of": "2026-11-01"}) == {["entry", ["spec"]]}
	missing(organization([rule], [object.union(entry, {"subject": "cloud_use"})])) == {["entry", ["spec", "subject_rules"]]}
}

test_items if {
	missing(organization([rule], [object.union(entry, {"provisions": [{"item": "a", "place": "第1条"}, {"item": "b"}]})])) == {["b", at(0)]}
	missing(organization([rule], [object.remove(entry, ["provisions"])])) == {["a", at(0)], ["b", at(0)]}
	other := object.union(entry, {"subject": "cloud_use"})
	missing(organization([rule], [other, object.remove(entry, ["provisions"])])) == {["a", at(1)], ["b", at(1)]}
}

test_text if {
	missing(organization([rule], [object.remove(entry, ["document"])])) == {["document", at(0)]}
	missing(organization([rule], [object.union(entry, {"document": "docs/b.md"})])) == {["document", at(0)]}
}

test_approval if {
	missing(organization([], [entry])) == {["approval", at(0)]}
	missing(organization([rule], [object.remove(entry, ["rule"])])) == {["approval", at(0)]}
	missing(organization([object.remove(rule, ["approval"])], [entry])) == {["approval", at(0)]}
	missing(approved_by({"approved_on": "2026-11-02"})) == {["approval", at(0)]}
	missing(approved_by({"approved_on": "2026-11-01"})) == set()
}

test_independent_approval if {
	missing(approved_by({"applicant": "水谷恵子"})) == {["independent_approval", at(0)]}
	missing(organization([{"name": "要領", "approval": {"approver": "水谷 恵子", "approved_on": "2026-04-01"}}], [entry])) == set()
}

test_level if {
	missing(approved_by({"approver": "大橋 誠一"})) == set()
	missing(approved_by({"approver": "高瀬 直人"})) == {["head_officer_approval", at(0)]}
	missing(approved_by({"approver": "前任者", "approved_on": "2025-03-31"})) == set()
	missing(approved_by({"approver": "前任者", "approved_on": "2025-04-01"})) == {["head_officer_approval", at(0)]}
}
