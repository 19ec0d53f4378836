# METADATA
# title: 国際的な調達を官報で公告する
# description: "基準額に達する調達は官報で公告する（二次資料による）。"
# custom:
#   id: PRC-003
#   en:
#     title: "International procurement is published in the gazette"
#     description: "At or above the threshold the notice is published in the official gazette (secondary source)."
#   severity: high
#   kinds: [Procurement]
#   clauses: ["procurement-rules:PRD-2"]
#   basis: secondary
#   since: 0.1.0
#   message:
#     ja: "基準額 {threshold} 円に達する調達ですが、官報での公告の記録がありません"
#     en: "The value reaches the threshold of {threshold} yen, but no publication in the official gazette is recorded"
#   unknown:
#     ja: "予定価格・契約日・その時点の基準額のいずれかが分からず、国際的な調達手続の適用を判断できません"
#     en: "Value, contract date or the threshold of that time is not known, so it cannot be said whether the international procedure applies"
#   expected:
#     ja: "notice.gazette_on に官報の掲載日がある"
#     en: "`notice.gazette_on` gives the day"
#   remedy:
#     ja: "官報に公告し、掲載日を記録する"
#     en: "Publish in the gazette and record the day"
package kijun.rules.procurement.no_gazette

import data.kijun.lib.place
import data.kijun.lib.procurement

findings contains {
	"path": place.nearest(input, ["spec", "notice"]),
	"args": {"threshold": procurement.threshold(input.spec.category, input.spec.contracted_on)},
} if {
	procurement.international(input.spec)
	not input.spec.notice.gazette_on
}

open contains {"path": ["spec"], "args": {}} if procurement.undecided(input.spec)

applicable if procurement.competitive(input.spec)
