# METADATA
# title: "契約に期間中の対策を求める条項がある"
# description: "委託の期間中、情報の適正な取扱い（目的外利用の禁止と対策の内容・管理体制）、定期的な報告、インシデント等の際の措置を委託先に求められるよう、契約又は仕様の条項を求める。条項の分け方は kijun の定めである。"
# custom:
#   id: OUT-051
#   en:
#     title: "The contract requires the measures during the period"
#     description: "So that proper handling of information (no use outside the purpose, and measures with their structure), periodic reports and measures on incidents can be required of the supplier during the period, the contract or its specification must have the clauses. How they are divided is kijun's."
#   severity: high
#   kinds: [Contract]
#   clauses: ["unified-r7:4.1.1(3)(b)(i)", "unified-r7:4.1.1(3)(b)(ii)", "unified-r7:4.1.1(3)(b)(iii)"]
#   basis: inferred
#   since: 0.2.0
#   message:
#     ja: "期間中の対策を委託先に求める条項「{clause}」が契約にありません"
#     en: "The contract lacks the clause \"{clause}\" that requires measures during the period"
#   expected:
#     ja: "clauses に purpose_limitation、security_measures、periodic_report、incident_response があること"
#     en: "purpose_limitation, security_measures, periodic_report and incident_response in clauses"
#   remedy:
#     ja: "条項を契約に加えるか、変更契約で定め、clauses に記録してください。"
#     en: "Add the clause, by an amendment if need be, and record it in clauses."
package kijun.rules.outsourcing.period_clauses

import data.kijun.lib.outsourcing
import data.kijun.lib.outsourcing_chain as chain
import data.kijun.lib.place

applicable if chain.concluded(input, input.as_of)

findings contains {
	"path": place.nearest(input, ["spec", "clauses"]),
	"args": {"clause": clause},
	"key": clause,
} if {
	some clause in (_required - outsourcing.clause_names(input))
}

_required := {"purpose_limitation", "security_measures", "periodic_report", "incident_response"}
