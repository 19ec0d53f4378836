# METADATA
# title: "運用開始までに納品検査を終える"
# description: "機器等の納入や情報システムの受入れの際は、情報セキュリティ対策の要件を満たすことを検査で確認する。検査の日がないか、運用開始日（記載がなければ基準日）より後であるか、要件に適合したという結果（result）が書かれていなければ違反とする。時期の比較は kijun の解釈である。"
# custom:
#   id: TEC-008
#   en:
#     title: "Delivery is inspected before go-live"
#     description: "On delivery, an inspection confirms that the security requirements are met. No date of inspection, or one after go-live (without that date: after the day of the check), or an inspection that does not say that the requirements are met, is a violation. Comparing the two dates is kijun's reading."
#   severity: medium
#   kinds: [System]
#   clauses: ["unified-r7:5.2.2(2)(a)"]
#   basis: inferred
#   since: 0.1.0
#   message:
#     ja: "運用開始日までに納品検査を終え、セキュリティ要件に適合することを確かめた記録がありません"
#     en: "There is no record that inspection on delivery was finished by go-live and found the security requirements met"
#   expected:
#     ja: "spec.life_cycle.acceptance の inspected_on が運用開始日以前で、result が conforming（適合）である"
#     en: "spec.life_cycle.acceptance has an inspected_on not later than go-live and the result conforming"
#   remedy:
#     ja: "検査を実施し、調書とともに日付を記録してください。時期を逸したものは例外措置として申請してください"
#     en: "Inspect and record the date with the report; if it is too late for that, apply for an exception"
package kijun.rules.technical.acceptance_not_inspected

import data.kijun.lib.place
import data.kijun.lib.systems

applicable if systems.in_service(input)

findings contains {"path": place.nearest(input, ["spec", "life_cycle", "acceptance", "inspected_on"]), "args": {}} if {
	not _inspected
}

findings contains {"path": place.nearest(input, ["spec", "life_cycle", "acceptance", "result"]), "args": {}} if {
	_inspected
	not input.spec.life_cycle.acceptance.result == "conforming"
}

_inspected if input.spec.life_cycle.acceptance.inspected_on <= input.spec.life_cycle.go_live_on

# A missing go-live date is TEC-002's finding, not this rule's.
_inspected if {
	not input.spec.life_cycle.go_live_on
	input.spec.life_cycle.acceptance.inspected_on <= input.as_of
}
