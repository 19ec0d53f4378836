# METADATA
# title: 許容できないリスクのあるサービスを許可しない
# description: "許可権限者は、約款等からリスクが許容できることを確かめて利用の可否を決める。許容できないと記録したまま許可していれば矛盾である。"
# custom:
#   id: CLD-012
#   en:
#     title: "A service with intolerable risks is not permitted"
#     description: "The person who permits decides after confirming from the terms that the risks are tolerable. Permission in spite of recorded intolerable risks contradicts this."
#   severity: high
#   kinds: [CloudService]
#   clauses: ["unified-r7:4.2.3(2)(b)"]
#   basis: official
#   since: 0.1.0
#   message:
#     ja: "約款のリスクを許容できないとしながら、{approved_on} に「{service}」の利用を許可しています"
#     en: "\"{service}\" was permitted on {approved_on} although its risks were found intolerable"
#   expected:
#     ja: "terms_review.tolerable が true である"
#     en: "`terms_review.tolerable` is true"
#   remedy:
#     ja: "リスクを見直して記録を改めるか、許可を取り消す"
#     en: "Reassess and correct the record, or withdraw the permission"
package kijun.rules.cloud_service.intolerable_terms

import data.kijun.lib.cloud_use

findings contains {
	"path": ["spec", "terms_review", "tolerable"],
	"args": {"service": input.spec.service, "approved_on": input.spec.application.approved_on},
} if {
	input.spec.terms_review.tolerable == false
}

applicable if {
	cloud_use.public_information_use(input.spec, input.as_of)
	input.spec.application.approved_on
	input.spec.terms_review
}
