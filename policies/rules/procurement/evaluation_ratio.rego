# METADATA
# title: 情報システムの総合評価は価格点と技術点を1対3とする
# description: "情報システムの総合評価落札方式では、価格点と技術点の配分を1対3とする（二次資料による）。点数が無ければ未確定とする。"
# custom:
#   id: PRC-013
#   en:
#     title: "Price and technique count one to three"
#     description: "In comprehensive evaluation of information systems price and technical points are one to three (secondary source). Without points the verdict is open."
#   severity: low
#   kinds: [Procurement]
#   clauses: ["procurement-rules:SPC-3"]
#   basis: secondary
#   since: 0.1.0
#   message:
#     ja: "価格点 {price} に対し技術点 {technical} で、1対3になっていません（比率は二次資料による）"
#     en: "Price {price} to technique {technical} is not one to three (ratio from a secondary source)"
#   unknown:
#     ja: "価格点・技術点が記録されていません"
#     en: "Price and technical points are not recorded"
#   expected:
#     ja: "技術点が価格点の3倍である"
#     en: "Technical points are three times the price points"
#   remedy:
#     ja: "配点を改めるか、異なる配分の根拠を確かめる"
#     en: "Change the points, or confirm the ground for another ratio"
package kijun.rules.procurement.evaluation_ratio

findings contains {
	"path": ["spec", "evaluation", "technical_points"],
	"args": {"price": input.spec.evaluation.price_points, "technical": input.spec.evaluation.technical_points},
} if {
	input.spec.evaluation.technical_points != input.spec.evaluation.price_points * _weight
}

open contains {"path": ["spec", "evaluation"], "args": {}} if not _points_known

applicable if {
	input.spec.information_system == true
	input.spec.evaluation.method == "comprehensive"
}

_points_known if {
	input.spec.evaluation.price_points >= 0
	input.spec.evaluation.technical_points >= 0
}

_weight := data.kijun.reference.procurement_thresholds.technical_weight.times
