# METADATA
# title: 仕様の作成が困難な大型の調達では資料提供を招請する
# description: "80万SDR以上で仕様の作成が困難な調達では、資料提供招請を行う。円換算は10万SDRの基準額の8倍とした（推定）。"
# custom:
#   id: PRC-005
#   en:
#     title: "Information is requested where the specification is hard to write"
#     description: "From 800,000 SDR, where the specification is hard to write, information is requested from the market. The amount in yen is taken as eight times that of 100,000 SDR (inferred)."
#   severity: medium
#   kinds: [Procurement]
#   clauses: ["procurement-rules:PRD-3"]
#   basis: inferred
#   since: 0.1.0
#   message:
#     ja: "{limit} 円（80万SDR相当・推定）以上で仕様の作成が困難な調達ですが、資料提供招請の記録がありません"
#     en: "The value is {limit} yen or more (800,000 SDR, inferred) and the specification is hard to write, but no request for information is recorded"
#   unknown:
#     ja: "予定価格・契約日・その時点の基準額のいずれかが分からず、国際的な調達手続の適用を判断できません"
#     en: "Value, contract date or the threshold of that time is not known, so it cannot be said whether the international procedure applies"
#   expected:
#     ja: "rfi に期間がある"
#     en: "`rfi` gives the period"
#   remedy:
#     ja: "資料提供招請を行って記録する"
#     en: "Request information and record it"
package kijun.rules.procurement.no_rfi

import data.kijun.lib.procurement

findings contains {
	"path": ["spec"],
	"args": {"limit": procurement.threshold(input.spec.category, input.spec.contracted_on) * data.kijun.reference.procurement_thresholds.large_multiple.times},
} if {
	procurement.large(input.spec)
	not input.spec.rfi
}

open contains {"path": ["spec"], "args": {}} if procurement.undecided(input.spec)

applicable if {
	input.spec.method != "single"
	input.spec.specification_hard_to_write == true
}
