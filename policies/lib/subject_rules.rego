# METADATA
# title: 分野ごとの運用規程
# description: |
#   組織の subject_rules が挙げる運用規程に、求める事項、決定、本文のファイルが揃っているかを読み取る。
#   規程は rules にある名前で示し、統括情報セキュリティ責任者（又は上位の責任者）が申請者と別に決定したことを求める。
package kijun.lib.subject_rules

import data.kijun.lib.files
import data.kijun.lib.governance
import data.kijun.lib.place

# The entries of a subject, by their place in the list.
entries(document, subject) := {i: entry |
	some i, entry in document.spec.subject_rules
	entry.subject == subject
}

# What the rules of a subject lack: an item of `items`, the approval, the text; with the place that shows it.
problems(document, subject, _) := {{
	"missing": "entry",
	"path": place.nearest(document, ["spec", "subject_rules"]),
}} if {
	count(entries(document, subject)) == 0
}

problems(document, subject, items) := union({_items(found, items), _texts(found), _approvals(document, found)}) if {
	found := entries(document, subject)
	count(found) > 0
}

_items(found, items) := {{"missing": item, "path": ["spec", "subject_rules", min(object.keys(found))]} |
	some item in items
	not item in _laid_down(found)
}

_laid_down(found) := {provision.item |
	some entry in found
	some provision in entry.provisions
	provision.place
}

_texts(found) := {{"missing": "document", "path": ["spec", "subject_rules", i]} |
	some i, entry in found
	not _has_text(entry)
}

_has_text(entry) if files.present(entry.document)

_approvals(document, found) := {{"missing": problem, "path": ["spec", "subject_rules", i]} |
	some i, entry in found
	some problem in approval_problems(document, entry)
}

# Whether the rule that the entry names was decided on, by the right person and not by the applicant.
approval_problems(document, entry) := {"approval"} if count(approved(document, entry)) == 0

approval_problems(document, entry) := {problem |
	some rule in approved(document, entry)
	some problem in _wrong(document, rule)
} if {
	count(approved(document, entry)) > 0
}

# The rules of that name which are decided on by the day.
approved(document, entry) := {rule |
	some rule in document.spec.rules
	rule.name == entry.rule
	rule.approval.approved_on <= document.as_of
}

_wrong(document, rule) := self | level if {
	self := {"independent_approval" | governance.same_person(rule.approval.applicant, rule.approval.approver)}
	level := {"head_officer_approval" | not _high_enough(document, rule.approval)}
}

_high_enough(document, approval) if {
	some role in ["head_officer", "ciso", "deputy_ciso"]
	governance.same_person(document.spec.roles[role].name, approval.approver)
}

# Decided before the present head officer took office: who held the post then is not on record.
_high_enough(document, approval) if document.spec.roles.head_officer.designated_on > approval.approved_on
