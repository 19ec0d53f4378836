# METADATA
# title: "選定までにセキュリティ要件を定めている"
# description: "クラウドサービスは、定めたセキュリティ要件を踏まえて選定する。要件を定めた日が、契約と利用開始のいずれか早い日までにあることを求める。選定の日の記録は求めず、契約又は利用開始をもって選定の終わりとみる。"
# custom:
#   id: CLD-085
#   en:
#     title: "The security requirements precede the selection"
#     description: "A cloud service is selected in light of the security requirements established. They must have been established by the contract or the start of use, whichever is earlier; the rule takes that for the end of the selection."
#   severity: medium
#   kinds: [CloudService]
#   clauses: ["unified-r7:4.2.1(2)(c)"]
#   basis: inferred
#   since: 0.2.0
#   message:
#     ja: "「{service}」のセキュリティ要件を、選定まで（{before}）に定めた記録がありません"
#     en: "There is no record that the security requirements for \"{service}\" were established by the selection ({before})"
#   expected:
#     ja: "requirements.established_on が、契約日と利用開始日のいずれよりも後でなく、将来でもないこと"
#     en: "requirements.established_on is not after the contract or the start of use and not in the future"
#   remedy:
#     ja: "セキュリティ要件を定めた日を requirements.established_on に記録してください。選定の後に定めたのであれば、その要件に照らして選定を見直してください。"
#     en: "Record in requirements.established_on when the requirements were established; if that was after the selection, review the selection by them."
package kijun.rules.cloud_service.requirements_not_first

import data.kijun.lib.cloud_use
import data.kijun.lib.place

applicable if cloud_use.confidential_use(input.spec, input.as_of)

findings contains {
	"path": place.nearest(input, ["spec", "requirements", "established_on"]),
	"args": {"service": input.spec.service, "before": _selected_by},
} if {
	not _established
}

_established if input.spec.requirements.established_on <= _selected_by

_selected_by := min({
	input.as_of,
	object.get(input.spec, ["procurement", "contracted_on"], input.as_of),
	object.get(input.spec, "started_on", input.as_of),
})
