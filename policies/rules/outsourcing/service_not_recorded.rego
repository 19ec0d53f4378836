# METADATA
# title: "承認した業務委託サービスを記録している"
# description: "利用を承認した業務委託サービスを承認済みのものとして記録した日を求める。"
# custom:
#   id: OUT-056
#   en:
#     title: "An approved outsourced service is recorded"
#     description: "The day must be on record on which the outsourced service was entered as approved."
#   severity: medium
#   kinds: [Contract]
#   clauses: ["unified-r7:4.1.2(4)(f)"]
#   basis: official
#   since: 0.2.0
#   message:
#     ja: "{approved_on}に承認した業務委託サービスを、承認済みとして記録した日がありません"
#     en: "There is no day on which the outsourced service approved on {approved_on} was recorded as approved"
#   expected:
#     ja: "service_use.recorded_on が承認の日以後であること"
#     en: "service_use.recorded_on, not before the approval"
#   remedy:
#     ja: "承認した業務委託サービスの一覧に記録し、recorded_on を書いてください。"
#     en: "Enter it among the approved outsourced services and give recorded_on."
package kijun.rules.outsourcing.service_not_recorded

import data.kijun.lib.outsourced_service
import data.kijun.lib.place
import data.kijun.lib.records

applicable if {
	outsourced_service.judged(input, input.as_of)
	input.spec.service_use.approval.approved_on <= input.as_of
}

findings contains {
	"path": place.nearest(input, ["spec", "service_use", "recorded_on"]),
	"args": {"approved_on": input.spec.service_use.approval.approved_on},
} if {
	not records.done_between(input.spec.service_use, "recorded_on", input.spec.service_use.approval.approved_on, input.as_of)
}
