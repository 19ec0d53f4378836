# METADATA
# title: 大型の調達では仕様書案への意見を招請する
# description: "80万SDR以上の調達では、急を要する場合等を除き、仕様書案について意見招請を行う。円換算は10万SDRの基準額の8倍とした（推定）。"
# custom:
#   id: PRC-004
#   en:
#     title: "Comments are invited on the draft specification"
#     description: "From 800,000 SDR comments on the draft specification are invited except in urgency and the like. The amount in yen is taken as eight times that of 100,000 SDR (inferred)."
#   severity: medium
#   kinds: [Procurement]
#   clauses: ["procurement-rules:PRD-4"]
#   basis: inferred
#   since: 0.1.0
#   message:
#     ja: "{limit} 円（80万SDR相当・推定）以上の調達ですが、意見招請の記録も行わない理由もありません"
#     en: "The value is {limit} yen or more (800,000 SDR, inferred), but neither a request for comments nor a reason against it is recorded"
#   unknown:
#     ja: "予定価格・契約日・その時点の基準額のいずれかが分からず、国際的な調達手続の適用を判断できません"
#     en: "Value, contract date or the threshold of that time is not known, so it cannot be said whether the international procedure applies"
#   expected:
#     ja: "opinion_call の期間、又は opinion_call_waiver の理由がある"
#     en: "`opinion_call` or a reason in `opinion_call_waiver`"
#   remedy:
#     ja: "意見招請を行うか、行わない理由を記録する"
#     en: "Invite comments, or record why not"
package kijun.rules.procurement.no_opinion_call

import data.kijun.lib.procurement

findings contains {
	"path": ["spec"],
	"args": {"limit": procurement.threshold(input.spec.category, input.spec.contracted_on) * data.kijun.reference.procurement_thresholds.large_multiple.times},
} if {
	procurement.large(input.spec)
	not input.spec.opinion_call
	not input.spec.opinion_call_waiver
}

open contains {"path": ["spec"], "args": {}} if procurement.undecided(input.spec)

applicable if input.spec.method != "single"
