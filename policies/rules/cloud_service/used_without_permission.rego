# METADATA
# title: 要機密情報を取り扱う利用は許可を得てから始める
# description: "許可権限者は申請を審査し、利用の可否を決める。利用開始日までに許可が無ければ、許可なく使い始めたことになる。"
# custom:
#   id: CLD-007
#   en:
#     title: "Use with confidential information starts after permission"
#     description: "The person who permits examines the application and decides. Without permission by the start of use, the service was used without it."
#   severity: high
#   kinds: [CloudService]
#   clauses: ["unified-r7:4.2.1(4)(b)"]
#   basis: official
#   since: 0.1.0
#   message:
#     ja: "利用を開始した {started_on} までに、申請者と別の者による利用の許可がありません"
#     en: "There was no permission by another person than the applicant by the start of use on {started_on}"
#   expected:
#     ja: "application.approved_on が利用開始日以前である"
#     en: "`application.approved_on` is not after the start of use"
#   remedy:
#     ja: "許可権限者の審査を受ける。許可までは利用を止める"
#     en: "Have the application examined and stop using the service until it is permitted"
package kijun.rules.cloud_service.used_without_permission

import data.kijun.lib.cloud_use
import data.kijun.lib.governance
import data.kijun.lib.place

findings contains {"path": place.nearest(input, ["spec", "application", "approved_on"]), "args": {"started_on": input.spec.started_on}} if {
	not _permitted
}

_permitted if {
	input.spec.application.approver
	input.spec.application.approved_on <= input.spec.started_on
	not _by_the_applicant
}

_by_the_applicant if governance.same_person(input.spec.application.applicant, input.spec.application.approver)

applicable if {
	cloud_use.confidential_use(input.spec, input.as_of)
	cloud_use.started(input.spec, input.as_of)
}
