# METADATA
# title: 申合せの対象では価格だけで決めない
# description: "申合せの対象となる調達は、サプライチェーン・リスクを評価できるよう、総合評価落札方式や企画競争等による。申合せの本文は未確認で、推定による。"
# custom:
#   id: PRC-012
#   en:
#     title: "Not by price alone under the agreement"
#     description: "Procurements under the agreement use comprehensive evaluation, proposals or the like so that supply-chain risk can be judged. The text was not seen; inferred."
#   severity: medium
#   kinds: [Procurement]
#   clauses: ["procurement-rules:MOU-4"]
#   basis: inferred
#   since: 0.1.0
#   message:
#     ja: "申合せの対象となる特徴がありますが、落札方式が最低価格です（推定による規則）"
#     en: "The agreement applies, but the award is by lowest price (inferred rule)"
#   unknown:
#     ja: "申合せの対象となる調達ですが、評価の方式が記録されていません"
#     en: "The procurement is under the agreement, but how tenders are evaluated is not recorded"
#   expected:
#     ja: "evaluation.method が comprehensive 又は proposal である"
#     en: "`evaluation.method` is comprehensive or proposal"
#   remedy:
#     ja: "総合評価落札方式等に改める"
#     en: "Use comprehensive evaluation or the like"
package kijun.rules.procurement.lowest_price_under_mou

findings contains {"path": ["spec", "evaluation", "method"], "args": {}} if {
	input.spec.evaluation.method == "lowest_price"
}

open contains {"path": ["spec"], "args": {}} if not input.spec.evaluation

applicable if count(input.spec.mou.signals) > 0
