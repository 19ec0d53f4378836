# METADATA
# title: "利用判断基準に従って利用を検討している"
# description: "情報の格付と取扱制限、業務への影響を踏まえ、利用判断基準に従って利用を検討した記録を求める。検討の日は申請の日までとし、用いた基準、業務への影響、検討者を記す。"
# custom:
#   id: CLD-046
#   en:
#     title: "Use is considered under the criteria"
#     description: "A record is required of considering the use under the criteria for allowing use, with classification, restrictions and impact on operations: by the day of the application, naming the criteria, the impact and who considered."
#   severity: medium
#   kinds: [CloudService]
#   clauses: ["unified-r7:4.2.1(2)(a)"]
#   basis: inferred
#   since: 0.2.0
#   message:
#     ja: "クラウドサービスの利用の検討に欠けるものがあります：{missing}"
#     en: "The consideration of use lacks: {missing}"
#   expected:
#     ja: "consideration に、申請の日までの considered_on、considered_by、criteria、business_impact、conclusion があること"
#     en: "consideration with considered_on by the application, considered_by, criteria, business_impact and conclusion"
#   remedy:
#     ja: "利用判断基準に従って利用を検討し、consideration に記録してください。"
#     en: "Consider the use under the criteria and record it in consideration."
package kijun.rules.cloud_service.use_not_considered

import data.kijun.lib.cloud_use
import data.kijun.lib.place

applicable if cloud_use.confidential_use(input.spec, input.as_of)

findings contains {
	"path": place.nearest(input, ["spec", "consideration"]),
	"args": {"missing": missing},
	"key": missing,
} if {
	some missing in ({"considered_on", "considered_by", "criteria", "business_impact", "conclusion"} - _kept)
}

_kept contains "considered_on" if {
	input.spec.consideration.considered_on <= min({input.as_of, object.get(input.spec, ["application", "applied_on"], input.as_of)})
}

_kept contains field if {
	some field in ["considered_by", "criteria", "business_impact", "conclusion"]
	input.spec.consideration[field]
}
