# METADATA
# title: 規程と手順の成立
# description: |
#   規程又は手順が成立しているか（決定の記録、申請者と異なる承認者、組織が定める間隔の見直し、本文のファイル）を、足りない事項の名で返す。
#   use_rules（情報システムの利用の規程）は種類ごとにまとめて読む。
package kijun.lib.procedures

import data.kijun.lib.dates
import data.kijun.lib.files
import data.kijun.lib.governance
import data.kijun.lib.place

# What keeps a rule from being established on the day; `path` is where its text should be, null when no file is named.
shortcomings(entry, path, day) := {item |
	some item in {"approval", "approver", "review", "file"}
	not _met(item, entry, path, day)
}

_met("approval", entry, _, day) if _approved(entry, day)

_met("approver", entry, _, _) if not _self_approved(entry)

_met("review", entry, _, day) if {
	some date in [object.get(entry, ["approval", "approved_on"], "9999-12-31"), object.get(entry, "last_reviewed_on", "9999-12-31")]
	date <= day
	dates.days_between(date, day) <= data.kijun.parameters.rule_review_days
}

_met("review", entry, _, day) if not _approved(entry, day)

_met("file", _, path, _) if files.present(path)

_approved(entry, day) if entry.approval.approved_on <= day

_self_approved(entry) if governance.same_person(entry.approval.applicant, entry.approval.approver)

# Where the rules of a kind fall short of being established and of laying down what they must.
problems(document, kind, needed) := (absent | short) | uncovered if {
	rules := {i: rule |
		some i, rule in document.spec.use_rules
		rule.kind == kind
	}
	absent := {{"path": place.nearest(document, ["spec", "use_rules"]), "item": "missing"} | count(rules) == 0}
	short := {{"path": ["spec", "use_rules", i], "item": item} |
		some i, rule in rules
		some item in shortcomings(rule, object.get(rule, "file", null), document.as_of)
	}
	covered := {item |
		some rule in rules
		some item in rule.covers
	}
	uncovered := {{"path": ["spec", "use_rules", min(object.keys(rules))], "item": item} |
		count(rules) > 0
		some item in (needed - covered)
	}
}
