# METADATA
# title: 利用終了時に取り扱った情報を廃棄する
# description: "クラウドサービスの利用を終えるときは、取り扱った情報を廃棄し、実施状況を確かめて記録する。期限は統一基準に定めが無く、組織が定める。"
# custom:
#   id: CLD-032
#   en:
#     title: "Data are disposed of at the end of use"
#     description: "At the end of use data are disposed of, and this is confirmed and recorded. The standard gives no time limit; it is the organisation's own."
#   severity: high
#   kinds: [CloudService]
#   parameters: [cloud_disposal_days]
#   clauses: ["unified-r7:4.2.2(5)(a)"]
#   basis: official
#   since: 0.1.0
#   message:
#     ja: "{ended_on} に利用を終えましたが、組織が定める {limit} 日を過ぎても取り扱った情報の廃棄と、それを確かめた人が記録されていません"
#     en: "Use ended on {ended_on}, but disposal of data and who confirmed it are not recorded within the {limit} days the organisation has set"
#   expected:
#     ja: "end.data_disposal に、基準日以前の completed_on と confirmed_by がある"
#     en: "`end.data_disposal` has a `completed_on` by the date of judgement and `confirmed_by`"
#   remedy:
#     ja: "取り扱った情報を廃棄し、確かめた人と完了日を記録する"
#     en: "Dispose of data and record who confirmed it and when"
package kijun.rules.cloud_service.data_not_disposed

import data.kijun.lib.classification
import data.kijun.lib.cloud_use
import data.kijun.lib.dates
import data.kijun.lib.place

findings contains {
	"path": place.nearest(input, ["spec", "end", "data_disposal", "completed_on"]),
	"args": {"ended_on": input.spec.end.ended_on, "limit": limit},
} if {
	limit := data.kijun.parameters.cloud_disposal_days
	not _completed
}

# Until the days are over, what is not done yet is no evidence of anything.
applicable if {
	classification.confidential(input.spec.information.classification)
	cloud_use.ended(input.spec, input.as_of)
	_due
}

_due if dates.days_between(input.spec.end.ended_on, input.as_of) > data.kijun.parameters.cloud_disposal_days

_due if _completed

_completed if {
	input.spec.end.data_disposal.completed_on <= input.as_of
	input.spec.end.data_disposal.confirmed_by
}
