# METADATA
# title: "再委託先の対策を確かめる情報を受け取っている"
# description: "再委託ごとに、再委託先の情報セキュリティ対策を確かめるための情報を受け取った記録を求める。統一基準の遵守事項は再委託に触れないため、情報を適正に取り扱うよう委託先に求めることに結び付けた kijun の解釈である。"
# custom:
#   id: OUT-012
#   en:
#     title: "Information on the subcontractor's measures was received"
#     description: "Each subcontract needs a record of the information received to verify the subcontractor's security measures. The requirements of the standard do not name subcontracting (再委託); the tie to requiring the supplier to handle information properly is kijun's reading."
#   severity: medium
#   kinds: [Contract]
#   clauses: ["unified-r7:4.1.1(3)(b)(i)"]
#   basis: inferred
#   since: 0.1.0
#   message:
#     ja: "再委託先「{name}」の対策を確かめる情報を受け取った記録がありません"
#     en: "No information to verify the measures of subcontractor \"{name}\" has been received"
#   expected:
#     ja: "再委託ごとに security_information があること"
#     en: "Every subcontract has security_information"
#   remedy:
#     ja: "委託先に再委託先の対策の実施状況を提出させ、受領日と内容を security_information に書いてください"
#     en: "Have the supplier submit the state of the subcontractor's measures, and record date and content in security_information"
package kijun.rules.outsourcing.subcontractor_not_examined

applicable if count(input.spec.subcontracts) > 0

findings contains {"path": ["spec", "subcontracts", i], "args": {"name": subcontract.name}} if {
	some i, subcontract in input.spec.subcontracts
	not subcontract.security_information
}
