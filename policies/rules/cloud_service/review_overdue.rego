# METADATA
# title: "脅威と運用状況により対策の見直しを判断している"
# description: "クラウドサービス管理者は、新たな脅威の出現や運用・監視等の状況に応じて対策を見直す。利用開始又は直近の見直しから、組織が定める日数を過ぎたものを違反とする。条項は間隔を示さず、見直しの要否を判断した記録もここでいう見直しとする。"
# custom:
#   id: CLD-052
#   en:
#     title: "The need for a review of measures is judged from threats and operation"
#     description: "The cloud service administrator reviews measures as threats emerge and according to operation and monitoring. More than the set number of days since the start of use or the latest review is a violation. The clause gives no interval; a judgement that no revision is needed counts as a review."
#   severity: medium
#   kinds: [CloudService]
#   parameters: [cloud_review_days]
#   clauses: ["unified-r7:4.2.2(4)(c)"]
#   basis: inferred
#   since: 0.2.0
#   message:
#     ja: "対策の見直しの要否を、組織が定める{limit}日以内に判断した記録がありません"
#     en: "The need for a review of measures was not judged within the {limit} days the organisation has set"
#   expected:
#     ja: "reviews に、組織が定める日数以内の reviewed_on があること"
#     en: "a reviewed_on within the set number of days in reviews"
#   remedy:
#     ja: "脅威と運用・監視の状況から見直しの要否を判断し、reviews に記録してください。"
#     en: "Judge from threats and operation whether measures need a review and record it in reviews."
package kijun.rules.cloud_service.review_overdue

import data.kijun.lib.cloud_use
import data.kijun.lib.dates
import data.kijun.lib.place
import data.kijun.lib.records

applicable if {
	cloud_use.confidential_use(input.spec, input.as_of)
	cloud_use.started(input.spec, input.as_of)
	_due
}

# The first review is not due yet: there is nothing to judge.
_due if count(object.get(input.spec, "reviews", [])) > 0

_due if dates.days_between(input.spec.started_on, input.as_of) > data.kijun.parameters.cloud_review_days

findings contains {
	"path": place.nearest(input, ["spec", "reviews"]),
	"args": {"limit": data.kijun.parameters.cloud_review_days},
} if {
	not records.within(input, ["spec", "reviews"], "reviewed_on", data.kijun.parameters.cloud_review_days)
	dates.days_between(input.spec.started_on, input.as_of) > data.kijun.parameters.cloud_review_days
}
