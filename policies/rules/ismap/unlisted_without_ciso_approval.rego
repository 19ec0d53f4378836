# METADATA
# title: リスト外の利用は CISO 級が承認する
# description: "リスト外のサービスで要機密情報を取り扱うことは、最高情報セキュリティ責任者又は副責任者が承認する。承認者の級は統一基準の文言にはなく、kijun の解釈である。"
# custom:
#   id: ISM-012
#   en:
#     title: "Unlisted services are approved at CISO level"
#     description: "The CISO or deputy approves handling confidential information in an unlisted service. The level of the approver is kijun's reading, not the standard's wording."
#   severity: high
#   kinds: [CloudService]
#   clauses: ["unified-r7:4.2.1(2)(c)"]
#   basis: inferred
#   since: 0.1.0
#   message:
#     ja: "リスト外の「{service}」の利用に、最高情報セキュリティ責任者又は副責任者の承認がありません"
#     en: "The use of the unlisted \"{service}\" has no approval by the CISO or the deputy"
#   expected:
#     ja: "unlisted.approval があり、approver_position が ciso 又は deputy_ciso である"
#     en: "`unlisted.approval` exists and `approver_position` is ciso or deputy_ciso"
#   remedy:
#     ja: "最高情報セキュリティ責任者等の承認を得て記録する"
#     en: "Obtain and record the approval"
package kijun.rules.ismap.unlisted_without_ciso_approval

import data.kijun.lib.cloud_use
import data.kijun.lib.place

findings contains {"path": place.nearest(input, ["spec", "unlisted", "approver_position"]), "args": {"service": input.spec.service}} if {
	not _approved_at_ciso_level
}

_approved_at_ciso_level if {
	input.spec.unlisted.approval.approved_on <= input.as_of
	input.spec.unlisted.approver_position in {"ciso", "deputy_ciso"}
}

applicable if {
	cloud_use.confidential_use(input.spec, input.as_of)
	not input.spec.registry
}
