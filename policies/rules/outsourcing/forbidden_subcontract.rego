# METADATA
# title: "再委託を禁じた契約に再委託がない"
# description: "契約が再委託を禁じているのに再委託が記録されていれば、承認の有無によらず違反とする。統一基準の遵守事項は再委託に触れないため、情報を適正に取り扱うよう委託先に求めることに結び付けた kijun の解釈である。"
# custom:
#   id: OUT-007
#   en:
#     title: "No subcontract where the contract forbids it"
#     description: "A recorded subcontract under a contract that forbids subcontracting is a violation, approved or not. The requirements of the standard do not name subcontracting (再委託); the tie to requiring the supplier to handle information properly is kijun's reading."
#   severity: critical
#   kinds: [Contract]
#   clauses: ["unified-r7:4.1.1(3)(b)(i)"]
#   basis: inferred
#   since: 0.1.0
#   message:
#     ja: "再委託を禁じた契約で「{name}」に再委託しています"
#     en: "Work is subcontracted to \"{name}\" although the contract forbids subcontracting"
#   expected:
#     ja: "再委託を禁じる契約の subcontracts が空であること"
#     en: "A contract that forbids subcontracting has no subcontracts"
#   remedy:
#     ja: "再委託を直ちに停止させ、渡した情報を回収し、契約に基づく対処を求めてください。認めるのであれば、契約を変更してから行ってください"
#     en: "Have the subcontracting stopped at once, retrieve the information and act under the contract; if it is to be allowed, amend the contract first"
package kijun.rules.outsourcing.forbidden_subcontract

applicable if input.spec.subcontracting.allowed == false

findings contains {
	"path": ["spec", "subcontracts", i],
	"args": {"name": subcontract.name},
	"related": [{"kind": "Contract", "name": input.metadata.name, "path": ["spec", "subcontracting", "allowed"]}],
} if {
	some i, subcontract in input.spec.subcontracts
}
