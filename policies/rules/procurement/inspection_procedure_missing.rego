# METADATA
# title: 検査の手順を調達仕様に定める
# description: "納品時の検査は、調達仕様等に定めた検査手順に従って行う。そのためには仕様に手順が要る。"
# custom:
#   id: PRC-018
#   en:
#     title: "The specification gives the inspection procedure"
#     description: "Deliveries are inspected by the procedure in the specification; so the specification must give one."
#   severity: medium
#   kinds: [Procurement]
#   clauses: []
#   basis: inferred
#   since: 0.1.0
#   message:
#     ja: "調達仕様に納品時の検査手順がありません"
#     en: "The specification has no procedure for inspection on delivery"
#   expected:
#     ja: "specification.inspection_procedure に手順がある"
#     en: "`specification.inspection_procedure` states it"
#   remedy:
#     ja: "検査手順を仕様に定める"
#     en: "Define the procedure in the specification"
package kijun.rules.procurement.inspection_procedure_missing

findings contains {"path": ["spec", "specification"], "args": {}} if {
	not input.spec.specification.inspection_procedure
}

applicable if input.spec.specification
