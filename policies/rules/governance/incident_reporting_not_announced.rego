# METADATA
# title: インシデントの報告手順を具体例とともに周知する
# description: "統括情報セキュリティ責任者は、インシデントの報告手順を報告窓口を含めて整え、報告が必要な具体例を含めて職員等に周知する。報告窓口と具体例の定めがないもの、決定の後の周知の記録がないものを違反とする。同じ分野の記載が複数あるときは、定めている事項を合わせて見る。"
# custom:
#   id: GOV-120
#   en:
#     title: "The reporting procedure is made known with examples"
#     description: "The reporting procedure includes points of contact and is made known to all employees with examples of what to report. One without contacts or examples, or not announced since its decision, is a violation. What several entries of the subject lay down is read together."
#   severity: medium
#   kinds: [Organization]
#   clauses: ["unified-r7:2.2.4(1)(a)"]
#   basis: official
#   since: 0.1.0
#   message:
#     ja: "インシデントの報告手順に {missing} の記録がありません"
#     en: "The reporting procedure has no {missing}"
#   expected:
#     ja: "provisions に contact_points と report_examples の箇所があり、規程の周知の日（announced_on）が決定の日から基準日までにある"
#     en: "provisions with the places of contact_points and report_examples; announced_on of the rule is between the decision and the day of judgement"
#   remedy:
#     ja: "窓口と具体例を定めて職員等に周知し、provisions と規程の周知の日（announced_on）に記録してください。"
#     en: "Lay down contacts and examples, make them known, and record it in provisions and in announced_on of the rule."
package kijun.rules.governance.incident_reporting_not_announced

import data.kijun.lib.place
import data.kijun.lib.subject_rules

applicable if count(_entries) > 0

_entries := subject_rules.entries(input, "incident_reporting")

findings contains {
	"path": ["spec", "subject_rules", min(object.keys(_entries))],
	"args": {"missing": missing},
	"key": missing,
} if {
	some missing in ({"contact_points", "report_examples"} - subject_rules.laid_down(input, "incident_reporting"))
}

findings contains {
	"path": place.nearest(input, ["spec", "rules", i, "announced_on"]),
	"args": {"missing": "announced_on"},
	"key": "announced_on",
} if {
	some i, entry in subject_rules.rules_of(input, "incident_reporting")
	not _announced(entry)
}

_announced(entry) if {
	entry.announced_on >= object.get(entry, ["approval", "approved_on"], "")
	entry.announced_on <= input.as_of
}
