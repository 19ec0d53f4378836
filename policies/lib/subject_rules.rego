# METADATA
# title: 分野ごとの規程と手順
# description: |
#   組織の subject_rules が、分野ごとにどの規程（rules の name）のどこに何を定めたと記しているかを読み取る。
#   規程が定められたかは lib/documents の基準により、統括情報セキュリティ責任者（又は上位の責任者）が決定したことも求める。
package kijun.lib.subject_rules

import data.kijun.lib.documents
import data.kijun.lib.governance
import data.kijun.lib.place

# The entries of a subject, by their place in the list.
entries(document, subject) := {i: entry |
	some i, entry in document.spec.subject_rules
	entry.subject == subject
}

# The rules that lay down the subject, by their place in `rules`.
rules_of(document, subject) := {j: rule |
	some entry in entries(document, subject)
	some j, rule in _named(document, entry)
}

_named(document, entry) := {j: rule |
	some j, rule in document.spec.rules
	rule.name == entry.rule
}

# The items of the subject for which a place is given.
laid_down(document, subject) := {provision.item |
	some entry in entries(document, subject)
	some provision in entry.provisions
	provision.place
}

# What the subject lacks in subject_rules, with the place that shows it: `entry` (nothing there), or an item of `items`.
gaps(document, subject, _) := {{"missing": "entry", "path": place.nearest(document, ["spec", "subject_rules"])}} if {
	count(entries(document, subject)) == 0
}

gaps(document, subject, items) := _items(document, subject, items) if count(entries(document, subject)) > 0

# Its gaps, and: `rule` (an entry names no rule), what lib/documents finds of the rule, `head_officer` (not decided on by the
# head officer or above).
problems(document, subject, items) := union({gaps(document, subject, items), _unnamed(document, subject), faults(document, subject)})

# Its problems without those that GOV-039 (not reviewed) and GOV-096 (decided by the applicant) report of every rule: for clauses
# that ask for nothing but that the rule is established.
unestablished(document, subject) := union({gaps(document, subject, set()), _unnamed(document, subject), _undecided(document, subject)})

_undecided(document, subject) := {fault |
	some j, rule in rules_of(document, subject)
	some fault in (documents.decision_faults(document, ["spec", "rules", j]) | too_low(document, rule, j))
	fault.missing != "approval.approver"
}

_items(document, subject, items) := {{"missing": item, "path": ["spec", "subject_rules", min(object.keys(entries(document, subject)))]} |
	some item in (items - laid_down(document, subject))
}

_unnamed(document, subject) := {{"missing": "rule", "path": ["spec", "subject_rules", i]} |
	some i, entry in entries(document, subject)
	count(_named(document, entry)) == 0
}

# What keeps the rules of the subject from counting as established.
faults(document, subject) := {fault |
	some j, rule in rules_of(document, subject)
	some fault in (documents.faults(document, ["spec", "rules", j]) | too_low(document, rule, j))
}

# Not decided on by the head officer or above.
too_low(document, rule, j) := {{"missing": "head_officer", "path": ["spec", "rules", j, "approval", "approver"]} |
	documents.decided(rule, document.as_of)
	not governance.by_head(document, rule.approval.approver, rule.approval.approved_on)
}
