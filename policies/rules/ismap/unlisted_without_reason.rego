# METADATA
# title: リスト外のサービスを選ぶ理由を記録する
# description: "リストからの選定は「原則」であり、リスト外のサービスで要機密情報を取り扱うには理由の記録が要る。「原則」からの帰結として kijun が求めるもの。"
# custom:
#   id: ISM-011
#   en:
#     title: "The reason for an unlisted service is recorded"
#     description: "Choosing from a list is the principle; handling confidential information in an unlisted service needs a recorded reason. kijun's consequence of the words \"in principle\"."
#   severity: high
#   kinds: [CloudService]
#   clauses: ["unified-r7:4.2.1(2)(c)"]
#   basis: inferred
#   since: 0.1.0
#   message:
#     ja: "リスト外の「{service}」で要機密情報を取り扱う理由が記録されていません"
#     en: "No reason is recorded for handling confidential information in the unlisted \"{service}\""
#   expected:
#     ja: "unlisted.reason に理由がある"
#     en: "`unlisted.reason` gives the reason"
#   remedy:
#     ja: "リストから選べない理由を記録する。登録があれば registry に登録番号を書く"
#     en: "Record why no listed service can be chosen, or enter the registration number in `registry`"
package kijun.rules.ismap.unlisted_without_reason

import data.kijun.lib.cloud_use
import data.kijun.lib.place

findings contains {"path": place.nearest(input, ["spec", "unlisted"]), "args": {"service": input.spec.service}} if {
	not input.spec.unlisted.reason
}

applicable if {
	cloud_use.confidential_use(input.spec, input.as_of)
	not input.spec.registry
}
