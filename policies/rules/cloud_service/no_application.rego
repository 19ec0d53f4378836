# METADATA
# title: 要機密情報を取り扱う利用の申請がある
# description: "要機密情報を取り扱うクラウドサービスの利用は、許可権限者に申請する。オンラインストレージ等も同じである。"
# custom:
#   id: CLD-006
#   en:
#     title: "Use with confidential information was applied for"
#     description: "Use of a cloud service with confidential information is applied for with the person who permits, online storage and the like included."
#   severity: high
#   kinds: [CloudService]
#   clauses: ["unified-r7:4.2.1(4)(a)"]
#   basis: official
#   since: 0.1.0
#   message:
#     ja: "「{service}」の、許可に先立つ利用申請の記録がありません"
#     en: "There is no application, made before the permission, for the use of \"{service}\""
#   expected:
#     ja: "application に申請者と、基準日までの申請日がある"
#     en: "`application` names the applicant and a date by the date of judgement"
#   remedy:
#     ja: "利用申請を行い、application に記録する。申請できないサービスの利用はやめる"
#     en: "Apply and record it in `application`; stop using a service that cannot be applied for"
package kijun.rules.cloud_service.no_application

import data.kijun.lib.cloud_use
import data.kijun.lib.place

findings contains {"path": place.nearest(input, ["spec", "application", "applied_on"]), "args": {"service": input.spec.service}} if {
	not _applied
}

_applied if input.spec.application.applied_on <= min({input.as_of, object.get(input.spec, ["application", "approved_on"], input.as_of)})

applicable if cloud_use.confidential_use(input.spec, input.as_of)
