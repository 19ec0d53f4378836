# METADATA
# title: "再委託の承認が開始より前である"
# description: "再委託を始めた後に承認した再委託を違反とする。同じ日の承認は認める。承認はあるが開始日の記録がなければ不明とする。統一基準の遵守事項は再委託に触れないため、情報を適正に取り扱うよう委託先に求めることに結び付けた kijun の解釈である。"
# custom:
#   id: OUT-008
#   en:
#     title: "Subcontracting is approved before it starts"
#     description: "A subcontract approved after it had started is a violation; the same day is accepted. An approval without a recorded start is unknown. The requirements of the standard do not name subcontracting (再委託); the tie to requiring the supplier to handle information properly is kijun's reading."
#   severity: high
#   kinds: [Contract]
#   clauses: ["unified-r7:4.1.1(3)(b)(i)"]
#   basis: inferred
#   since: 0.1.0
#   message:
#     ja: "再委託先「{name}」の承認 {approved_on} が、開始 {started_on} より後です"
#     en: "Subcontractor \"{name}\" was approved on {approved_on}, after the start on {started_on}"
#   unknown:
#     ja: "再委託先「{name}」への再委託の開始日が書かれておらず、承認との前後が分かりません"
#     en: "The start of the subcontract with \"{name}\" is not recorded, so that the approval cannot be placed before it"
#   expected:
#     ja: "承認日が再委託の開始日以前であること"
#     en: "The approval is dated on or before the start of the subcontract"
#   remedy:
#     ja: "承認前に渡した情報と行われた作業を確かめ、事後承認となった経緯を記録してください"
#     en: "Establish what was handed over and done before the approval, and record how that came about"
package kijun.rules.outsourcing.late_approval

applicable if {
	some subcontract in input.spec.subcontracts
	subcontract.approval
}

findings contains {
	"path": ["spec", "subcontracts", i, "approval", "approved_on"],
	"args": {"name": subcontract.name, "approved_on": subcontract.approval.approved_on, "started_on": subcontract.started_on},
} if {
	some i, subcontract in input.spec.subcontracts
	subcontract.approval.approved_on > subcontract.started_on
}

open contains {"path": ["spec", "subcontracts", i], "args": {"name": subcontract.name}} if {
	some i, subcontract in input.spec.subcontracts
	subcontract.approval
	not subcontract.started_on
}
