# METADATA
# title: インシデントの報告手順を具体例とともに周知する
# description: "統括情報セキュリティ責任者は、インシデントの報告手順を報告窓口を含めて整え、報告が必要な具体例を含めて職員等に周知する。報告窓口と具体例の定めがないもの、決定の後の周知の記録がないものを違反とする。同じ種類の手順が複数あるときは、定めている事項を合わせて見る。"
# custom:
#   id: GOV-120
#   en:
#     title: "The reporting procedure is made known with examples"
#     description: "The reporting procedure includes points of contact and is made known to all employees with examples of what to report. One without contacts or examples, or not announced since its decision, is a violation. What several procedures of the kind lay down is read together."
#   severity: medium
#   kinds: [Organization]
#   clauses: ["unified-r7:2.2.4(1)(a)"]
#   basis: official
#   since: 0.1.0
#   message:
#     ja: "インシデントの報告手順「{rule}」に {missing} の記録がありません"
#     en: "The reporting procedure \"{rule}\" has no {missing}"
#   expected:
#     ja: "covers に contact_points と report_examples があり、announced_on が決定の日から基準日までにある"
#     en: "covers has contact_points and report_examples; announced_on is between the decision and the day of judgement"
#   remedy:
#     ja: "窓口と具体例を定めて職員等に周知し、covers と announced_on に記録してください。"
#     en: "Lay down contacts and examples, make them known, and record it in covers and announced_on."
package kijun.rules.governance.incident_reporting_not_announced

import data.kijun.lib.governance
import data.kijun.lib.place

applicable if count(governance.rules_of(input, "incident_reporting")) > 0

findings contains {
	"path": ["spec", "rules", i],
	"args": {"rule": input.spec.rules[i].name, "missing": missing},
	"key": missing,
} if {
	i := min(object.keys(governance.rules_of(input, "incident_reporting")))
	some missing in {"contact_points", "report_examples"}
	not missing in governance.covered(input, "incident_reporting")
}

findings contains {
	"path": place.nearest(input, ["spec", "rules", i, "announced_on"]),
	"args": {"rule": entry.name, "missing": "announced_on"},
	"key": "announced_on",
} if {
	some i, entry in governance.rules_of(input, "incident_reporting")
	not _announced(entry)
}

_announced(entry) if {
	entry.announced_on >= object.get(entry, ["approval", "approved_on"], "")
	entry.announced_on <= input.as_of
}
