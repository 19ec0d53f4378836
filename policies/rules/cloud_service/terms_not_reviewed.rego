# METADATA
# title: 約款のリスクを確かめてから申請する
# description: "要機密情報を取り扱わない利用では、約款・利用規約等を確かめ、リスクが許容できることを確認してから申請する。"
# custom:
#   id: CLD-011
#   en:
#     title: "The terms are reviewed before applying"
#     description: "For use without confidential information the terms are checked, and their risks found tolerable, before applying."
#   severity: medium
#   kinds: [CloudService]
#   clauses: ["unified-r7:4.2.3(2)(a)"]
#   basis: official
#   since: 0.1.0
#   message:
#     ja: "「{service}」の約款・利用規約から生じるリスクが許容できることを、申請までに確かめた記録がありません"
#     en: "No record shows that the terms of \"{service}\" were reviewed, and their risks found tolerable, before applying"
#   expected:
#     ja: "terms_review の確認日（reviewed_on）が申請日以前で、リスクが許容できる（tolerable: true）とされている"
#     en: "`terms_review.reviewed_on` is not after the application and `tolerable` is true"
#   remedy:
#     ja: "約款・利用規約を確かめ、リスクと許容の可否を記録する"
#     en: "Review the terms and record the risks and whether they are tolerable"
package kijun.rules.cloud_service.terms_not_reviewed

import data.kijun.lib.cloud_use
import data.kijun.lib.place

findings contains {"path": place.nearest(input, ["spec", "terms_review", "reviewed_on"]), "args": {"service": input.spec.service}} if {
	not _reviewed
}

_reviewed if {
	input.spec.terms_review.tolerable == true
	input.spec.terms_review.reviewed_on <= object.get(input.spec, ["application", "applied_on"], input.as_of)
}

applicable if cloud_use.public_information_use(input.spec, input.as_of)
