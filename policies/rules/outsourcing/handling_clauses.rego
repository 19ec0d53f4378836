# METADATA
# title: "契約に情報の適正な取扱いを求める条項がある"
# description: "委託の期間中、情報を適正に取り扱うための対策を委託先に求められるよう、目的外利用の禁止と、対策の内容・管理体制の二つの条項を契約又は仕様に求める。条項の分け方は kijun の定めである。"
# custom:
#   id: OUT-051
#   en:
#     title: "The contract requires proper handling of information"
#     description: "So that measures for proper handling of information can be required of the supplier during the period, the contract or its specification must have two clauses: no use outside the purpose, and the measures with their structure. How they are divided is kijun's."
#   severity: high
#   kinds: [Contract]
#   clauses: ["unified-r7:4.1.1(3)(b)(i)"]
#   basis: inferred
#   since: 0.2.0
#   message:
#     ja: "情報の適正な取扱いを求める条項「{clause}」が契約にありません（purpose_limitation＝目的外利用の禁止、security_measures＝対策の内容と管理体制）"
#     en: "The contract lacks the clause \"{clause}\" that requires proper handling of information"
#   expected:
#     ja: "契約の条項（clauses）に purpose_limitation（目的外利用の禁止）と security_measures（対策の内容と管理体制）があること"
#     en: "purpose_limitation and security_measures in clauses"
#   remedy:
#     ja: "条項を契約に加えるか、変更契約で定め、clauses に記録してください。"
#     en: "Add the clause, by an amendment if need be, and record it in clauses."
package kijun.rules.outsourcing.handling_clauses

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

_required := {"purpose_limitation", "security_measures"}
