# METADATA
# title: 許容できると確かめていないサービスを許可しない
# description: "許可権限者は、約款等からリスクが許容できることを確かめて利用の可否を決める。許可の日までに許容できると確かめた記録（terms_review）がないまま許可したものを違反とする。"
# custom:
#   id: CLD-012
#   en:
#     title: A service is not permitted unless its risks were found tolerable
#     description: "The person who permits decides after confirming from the terms that the risks are tolerable. A permission without a record (terms_review) that they were found tolerable by that day is a violation."
#   severity: high
#   kinds: [CloudService]
#   clauses: ["unified-r7:4.2.3(2)(b)"]
#   basis: official
#   since: 0.1.0
#   message:
#     ja: "約款のリスクを許容できると確かめた記録がないまま、{approved_on} に「{service}」の利用を許可しています"
#     en: "\"{service}\" was permitted on {approved_on} without a record that its risks were found tolerable by that day"
#   expected:
#     ja: "許可の日以前の terms_review.reviewed_on があり、terms_review.tolerable（許容できるか）が true である"
#     en: "`terms_review.reviewed_on` by the day of the permission, and `terms_review.tolerable` is true"
#   remedy:
#     ja: "リスクを確かめて記録を改めるか、許可を取り消す"
#     en: "Reassess and correct the record, or withdraw the permission"
package kijun.rules.cloud_service.intolerable_terms

import data.kijun.lib.cloud_use
import data.kijun.lib.place

findings contains {
	"path": place.nearest(input, ["spec", "terms_review", "tolerable"]),
	"args": {"service": input.spec.service, "approved_on": input.spec.application.approved_on},
} if {
	not _tolerable
}

applicable if {
	cloud_use.public_information_use(input.spec, input.as_of)
	input.spec.application.approved_on <= input.as_of
}

_tolerable if {
	input.spec.terms_review.tolerable == true
	input.spec.terms_review.reviewed_on <= input.spec.application.approved_on
}
