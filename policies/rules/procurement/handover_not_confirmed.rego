# METADATA
# title: 運用・保守への引継ぎ事項を確かめる
# description: "開発から運用・保守へ移るとき、引継ぎ事項に情報セキュリティ対策に必要な内容が含まれることを確かめる。引渡しを受けて運用・保守へ移った日が書かれていないものは不明とする。"
# custom:
#   id: PRC-021
#   en:
#     title: "Hand-over items are confirmed"
#     description: "When moving from development to operation, it is confirmed that the hand-over items include what security measures need. What was delivered without a day on which operation started is unknown."
#   severity: medium
#   kinds: [Procurement]
#   clauses: ["unified-r7:5.2.2(2)(b)"]
#   basis: official
#   since: 0.1.0
#   message:
#     ja: "{started_on} に運用・保守へ移っていますが、それまでに引継ぎ事項を確かめた記録がありません"
#     en: "Operation started on {started_on} without hand-over items confirmed by then"
#   unknown:
#     ja: "引渡しを受けましたが、運用・保守へ移った日（delivery.operation_started_on）が記録されていません"
#     en: "Delivered, but the day on which operation started (delivery.operation_started_on) is not on record"
#   expected:
#     ja: "handover_confirmed_on が運用・保守への移行日以前である"
#     en: "`handover_confirmed_on` is not after the start of operation"
#   remedy:
#     ja: "引継ぎ事項を確かめて記録する"
#     en: "Confirm the hand-over items and record it"
package kijun.rules.procurement.handover_not_confirmed

import data.kijun.lib.place

findings contains {
	"path": place.nearest(input, ["spec", "delivery", "handover_confirmed_on"]),
	"args": {"started_on": input.spec.delivery.operation_started_on},
} if {
	not _confirmed
}

applicable if {
	not input.spec.information_system == false
	input.spec.delivery.operation_started_on <= input.as_of
}

applicable if _start_unknown

open contains {"path": ["spec", "delivery"], "args": {}} if _start_unknown

_start_unknown if {
	not input.spec.information_system == false
	input.spec.delivery.delivered_on <= input.as_of
	not input.spec.delivery.operation_started_on
}

_confirmed if input.spec.delivery.handover_confirmed_on <= input.spec.delivery.operation_started_on
