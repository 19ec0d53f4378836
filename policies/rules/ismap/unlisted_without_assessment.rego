# METADATA
# title: リスト外のサービスは代わりの評価を行う
# description: "リストに無いサービスは、監査を経た言明が無い。セキュリティ要件を満たすことを、第三者の監査報告・認証・自らの評価で確かめて記録する。"
# custom:
#   id: ISM-013
#   en:
#     title: "An unlisted service is assessed in another way"
#     description: "An unlisted service has no audited statement. That it meets the security requirements is confirmed by a third-party report, a certification or the agency's own assessment."
#   severity: high
#   kinds: [CloudService]
#   clauses: ["unified-r7:4.2.1(2)(c)"]
#   basis: inferred
#   since: 0.1.0
#   message:
#     ja: "リスト外の「{service}」がセキュリティ要件を満たすことの評価が記録されていません"
#     en: "No assessment is recorded that the unlisted \"{service}\" meets the security requirements"
#   expected:
#     ja: "unlisted.assessment に、基準日までに行った評価がある"
#     en: "`unlisted.assessment` holds an assessment made by the date of judgement"
#   remedy:
#     ja: "評価を行い、方法・日付・要約を記録する"
#     en: "Assess it and record method, date and summary"
package kijun.rules.ismap.unlisted_without_assessment

import data.kijun.lib.cloud_use
import data.kijun.lib.place

findings contains {"path": place.nearest(input, ["spec", "unlisted", "assessment"]), "args": {"service": input.spec.service}} if {
	not _assessed
}

_assessed if input.spec.unlisted.assessment.conducted_on <= input.as_of

applicable if {
	cloud_use.confidential_use(input.spec, input.as_of)
	not input.spec.registry
}
