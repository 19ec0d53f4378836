# METADATA
# title: "危機的事象の際の対策が実行できるかを定期的に確認している"
# description: "統括情報セキュリティ責任者は、危機的事象の際の対策事項、運用規程、実施手順が運用継続計画に沿って実行できるかを定期的に確認する。組織が定める日数以内の確認を求め、検討からその日数に達しないものは期限前とする。条項は間隔を示さない。"
# custom:
#   id: LIF-023
#   en:
#     title: "Feasibility in crisis events is confirmed periodically"
#     description: "The head information security officer periodically confirms that measures, rules and procedures for crisis events are feasible in line with the continuity plan: a confirmation within the set number of days, not due while the examination is younger than that. The clause gives no interval."
#   severity: medium
#   kinds: [Organization]
#   parameters: [continuity_check_days]
#   clauses: ["unified-r7:5.3.1(1)(b)"]
#   basis: inferred
#   since: 0.2.0
#   message:
#     ja: "危機的事象の際の対策が実行できるかを、組織が定める{limit}日以内に確認した記録がありません"
#     en: "Feasibility in crisis events was not confirmed within the {limit} days the organisation has set"
#   expected:
#     ja: "continuity.confirmations に、組織が定める日数以内の confirmed_on があること"
#     en: "a confirmed_on within the set number of days in continuity.confirmations"
#   remedy:
#     ja: "訓練や机上確認により実行できるかを確かめ、continuity.confirmations に記録してください。"
#     en: "Confirm feasibility by a drill or on paper and record it in continuity.confirmations."
package kijun.rules.life_cycle.continuity_check_overdue

import data.kijun.lib.place
import data.kijun.lib.records

applicable if {
	not _not_needed
	_due
}

# What was examined lately need not be gone over yet: there is nothing to judge.
_due if count(object.get(input.spec, ["continuity", "confirmations"], [])) > 0

_due if not _lately_examined

_lately_examined if records.within(input, ["spec", "continuity", "examined"], "examined_on", data.kijun.parameters.continuity_check_days)

_not_needed if input.spec.continuity.not_needed.approved_on <= input.as_of

findings contains {
	"path": place.nearest(input, ["spec", "continuity", "confirmations"]),
	"args": {"limit": data.kijun.parameters.continuity_check_days},
} if {
	not records.within(input, ["spec", "continuity", "confirmations"], "confirmed_on", data.kijun.parameters.continuity_check_days)
	not _lately_examined
}
