# METADATA
# title: "終了した委託の検査を行っている"
# description: "委託の終了から組織の定める日数を過ぎても、委託期間を通じた対策の実施を確かめる検査の記録がなければ違反とする。統一基準は終了時の検査を求め、日数は組織が定める。"
# custom:
#   id: OUT-034
#   en:
#     title: "Ended outsourcing was inspected"
#     description: "When the number of days the organisation has set has passed since the end, the inspection that confirms the measures throughout the period must be on record. The standard asks for it at the completion, the number is the organisation's."
#   severity: medium
#   kinds: [Contract]
#   parameters: [disposal_confirmation_days]
#   clauses: ["unified-r7:4.1.1(4)(a)(i)"]
#   basis: official
#   since: 0.1.0
#   message:
#     ja: "委託の終了 {ended_on} から組織が定める{limit}日を過ぎても、終了時の検査の記録がありません"
#     en: "More than the {limit} days the organisation has set after the end on {ended_on}, no final inspection is on record"
#   expected:
#     ja: "end.inspection に検査の日付があること"
#     en: "end.inspection gives the date of the inspection"
#   remedy:
#     ja: "委託期間を通じた対策の実施を検査し、end.inspection に記録してください"
#     en: "Inspect the measures throughout the period and record it in end.inspection"
package kijun.rules.outsourcing.no_final_inspection

import data.kijun.lib.dates
import data.kijun.lib.outsourcing
import data.kijun.lib.outsourcing_chain as chain
import data.kijun.lib.place

applicable if {
	chain.agency_contract(input)
	dates.days_between(outsourcing.ended_on(input, input.as_of), input.as_of) > data.kijun.parameters.disposal_confirmation_days
}

findings contains {
	"path": place.nearest(input, ["spec", "end", "inspection", "inspected_on"]),
	"args": {"ended_on": outsourcing.ended_on(input, input.as_of), "limit": data.kijun.parameters.disposal_confirmation_days},
} if {
	not _inspected
}

_inspected if input.spec.end.inspection.inspected_on <= input.as_of
