# METADATA
# title: "再委託は事前承認を得たものに限る"
# description: "契約が再委託を禁じていない場合に、基準日までの承認の記録がない再委託先を違反とする。開始日が基準日より後の再委託は、まだ判定しない。機関の契約に再委託の取決めの記載がなければ不明とする。統一基準の遵守事項は再委託に触れないため、情報を適正に取り扱うよう委託先に求めることに結び付けた kijun の解釈である。"
# custom:
#   id: OUT-006
#   en:
#     title: "Subcontracting only with prior approval"
#     description: "Where the contract does not forbid subcontracting, a subcontractor without an approval by the day of the check is a violation; a subcontract that starts later is not judged yet. An agency's contract without recorded terms on subcontracting is unknown. The requirements of the standard do not name subcontracting (再委託); the tie to requiring the supplier to handle information properly is kijun's reading."
#   severity: high
#   kinds: [Contract]
#   clauses: ["unified-r7:4.1.1(3)(b)(i)"]
#   basis: inferred
#   since: 0.1.0
#   message:
#     ja: "再委託先「{name}」に事前承認の記録がありません"
#     en: "Subcontractor \"{name}\" has no recorded prior approval"
#   unknown:
#     ja: "契約が再委託を禁じるか、承認を条件に認めるかが書かれていません"
#     en: "Whether the contract forbids subcontracting or allows it with approval is not recorded"
#   expected:
#     ja: "再委託ごとに approval（承認者と承認日）があること"
#     en: "Every subcontract has an approval with approver and date"
#   remedy:
#     ja: "再委託の内容と再委託先の対策を審査し、承認するなら approval を記録し、承認しないなら再委託をやめさせてください"
#     en: "Examine the subcontract and the subcontractor's measures; record the approval, or have the subcontracting stopped"
package kijun.rules.outsourcing.unapproved_subcontractor

import data.kijun.lib.outsourcing_chain as chain

applicable if {
	count(input.spec.subcontracts) > 0
	not input.spec.subcontracting.allowed == false
}

applicable if _terms_unknown

_terms_unknown if {
	chain.concluded(input, input.as_of)
	not input.spec.subcontracting
}

open contains {"path": ["spec"], "args": {}} if _terms_unknown

findings contains {"path": ["spec", "subcontracts", i], "args": {"name": subcontract.name}} if {
	some i, subcontract in input.spec.subcontracts
	not _planned(subcontract)
	not _approved(subcontract)
}

_planned(subcontract) if subcontract.started_on > input.as_of

_approved(subcontract) if subcontract.approval.approved_on <= input.as_of
