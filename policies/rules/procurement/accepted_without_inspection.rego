# METADATA
# title: 検査してから受け入れる
# description: "納品された機器等や情報システムが要件に適合することを、納品時に検査して確かめる。"
# custom:
#   id: PRC-019
#   en:
#     title: "Deliveries are inspected before acceptance"
#     description: "On delivery it is inspected whether equipment and systems conform to the requirements."
#   severity: high
#   kinds: [Procurement]
#   clauses: ["unified-r7:5.2.2(2)(a)"]
#   basis: official
#   since: 0.1.0
#   message:
#     ja: "{accepted_on} に受け入れていますが、それまでの検査の記録がありません"
#     en: "Accepted on {accepted_on} without a recorded inspection by then"
#   unknown:
#     ja: "{started_on} に運用を始めていますが、受入れの日が記録されておらず、検査してから受け入れたか確かめられません"
#     en: "Operation started on {started_on}, but no day of acceptance is recorded, so it cannot be told whether inspection came first"
#   expected:
#     ja: "inspection.inspected_on が受入れの日以前である"
#     en: "`inspection.inspected_on` is not after acceptance"
#   remedy:
#     ja: "検査手順に従って検査し、記録する"
#     en: "Inspect by the procedure and record it"
package kijun.rules.procurement.accepted_without_inspection

import data.kijun.lib.place

findings contains {
	"path": place.nearest(input, ["spec", "delivery", "inspection", "inspected_on"]),
	"args": {"accepted_on": input.spec.delivery.accepted_on},
} if {
	_accepted
	not _inspected
}

open contains {
	"path": ["spec", "delivery", "operation_started_on"],
	"args": {"started_on": input.spec.delivery.operation_started_on},
} if {
	not _accepted
}

applicable if _accepted

applicable if input.spec.delivery.operation_started_on <= input.as_of

_accepted if input.spec.delivery.accepted_on <= input.as_of

_inspected if input.spec.delivery.inspection.inspected_on <= input.spec.delivery.accepted_on
