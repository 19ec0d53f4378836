# METADATA
# title: "再委託は事前承認を得たものに限る"
# description: "契約が再委託を禁じていない場合に、承認の記録がない再委託先を違反とする。統一基準の遵守事項は再委託に触れないため、契約の締結と履行状況の確認に結び付けた kijun の解釈である。"
# custom:
#   id: OUT-006
#   en:
#     title: "Subcontracting only with prior approval"
#     description: "Where the contract does not forbid subcontracting, a subcontractor without recorded approval is a violation. The requirements of the standard do not name subcontracting (再委託); the tie to the agreement and to the check of performance is kijun's reading."
#   severity: high
#   kinds: [Contract]
#   clauses: ["unified-r7:4.1.1(2)(a)(iv)", "unified-r7:4.1.1(3)(a)(ii)"]
#   basis: inferred
#   since: 0.1.0
#   message:
#     ja: "再委託先「{name}」に事前承認の記録がありません"
#     en: "Subcontractor \"{name}\" has no recorded prior approval"
#   expected:
#     ja: "再委託ごとに approval（承認者と承認日）があること"
#     en: "Every subcontract has an approval with approver and date"
#   remedy:
#     ja: "再委託の内容と再委託先の対策を審査し、承認するなら approval を記録し、承認しないなら再委託をやめさせてください"
#     en: "Examine the subcontract and the subcontractor's measures; record the approval, or have the subcontracting stopped"
package kijun.rules.outsourcing.unapproved_subcontractor

applicable if {
	count(input.spec.subcontracts) > 0
	not input.spec.subcontracting.allowed == false
}

findings contains {"path": ["spec", "subcontracts", i], "args": {"name": subcontract.name}} if {
	some i, subcontract in input.spec.subcontracts
	not subcontract.approval
}
