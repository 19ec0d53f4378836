# METADATA
# title: 所管する国の行政機関に助言を求める
# description: "独立行政法人及び指定法人の最高情報セキュリティ責任者は、所管する国の行政機関との緊密な連携が必要な事項や専門的知見を要する事項について、助言を求める。組織が定める日数のうちに、助言を求めた記録も、求める事項がないと判断した記録もないものを違反とする。条項は間隔を示さない。"
# custom:
#   id: GOV-142
#   en:
#     title: "Advice is sought from the agency with jurisdiction"
#     description: "The chief information security officers of incorporated agencies and designated corporations seek advice from the agency with jurisdiction on matters that need close coordination or expert opinion. Neither a request nor a decision that there was nothing to ask within the set number of days is a violation; the clause gives no interval."
#   severity: low
#   kinds: [Organization]
#   parameters: [advice_days]
#   clauses: ["unified-r7:2.5.1(2)(a)"]
#   basis: inferred
#   since: 0.1.0
#   message:
#     ja: "組織が定める{limit}日以内に、所管する国の行政機関に助言を求めた記録も、求める事項がないと判断した記録もありません"
#     en: "Neither a request for advice nor a decision that there was nothing to ask is recorded within the {limit} days the organisation has set"
#   expected:
#     ja: "組織が定める日数以内の advice.requests 又は advice.not_needed がある"
#     en: "advice.requests or advice.not_needed within the set number of days"
#   remedy:
#     ja: "助言を求めるか、求める事項がないことを判断して記録してください。"
#     en: "Seek advice, or decide and record that there is nothing to ask."
package kijun.rules.governance.advice_not_sought

import data.kijun.lib.place
import data.kijun.lib.systems

applicable if input.spec.type in {"incorporated", "designated"}

findings contains {
	"path": place.nearest(input, ["spec", "advice"]),
	"args": {"limit": data.kijun.parameters.advice_days},
} if {
	not _asked
	not systems.recorded_within(input, ["spec", "advice", "not_needed", "decided_on"], data.kijun.parameters.advice_days)
}

_asked if {
	some i, _ in input.spec.advice.requests
	systems.recorded_within(input, ["spec", "advice", "requests", i, "asked_on"], data.kijun.parameters.advice_days)
}
