# METADATA
# title: "サービス不能攻撃への対策が働いていることを確かめる"
# description: "インターネットからアクセスされ、要安定情報を取り扱う情報システムには、サービス不能攻撃への対策と影響を最小にする手段がなければならない。書いた対策が働いていることを、組織が定める日数以内に誰かが確かめた記録がなければ違反とする。確認と間隔は kijun の定めである。"
# custom:
#   id: FNC-047
#   en:
#     title: "Measures against denial of service are checked"
#     description: "Measures against denial of service and means to minimise its impact have to be in place for systems with vital information accessed through the internet. No record within the days the organisation has set that somebody checked that what is written down works is a violation. The check and its interval are kijun's."
#   severity: medium
#   kinds: [System]
#   parameters: [measures_check_days]
#   clauses: ["unified-r7:7.2.3(1)(a)", "unified-r7:7.2.3(1)(b)"]
#   basis: inferred
#   since: 0.2.0
#   message:
#     ja: "サービス不能攻撃への対策が働いていることを、組織が定める直近{limit}日の間に確かめた記録（日と確かめた者）がありません"
#     en: "No record within the last {limit} days, the number the organisation has set, of when and by whom the measures against denial of service were checked"
#   expected:
#     ja: "dos の check に、組織が定める日数以内の checked_on と checker がある"
#     en: "check of dos has a checked_on within the days the organisation has set, and checker"
#   remedy:
#     ja: "書いた対策が講じられ働いていることを確かめ、日と確かめた者を記録してください"
#     en: "Check that the measures written down are taken and work, and record when and by whom"
package kijun.rules.functions.dos_measures_unchecked

import data.kijun.lib.classification
import data.kijun.lib.measures
import data.kijun.lib.place
import data.kijun.lib.systems

applicable if {
	systems.in_service(input)
	classification.vital(input.spec.classification)
	input.spec.internet == "facing"
	_taken
}

findings contains {"path": place.nearest(input, ["spec", "dos", "check"]), "args": {"limit": limit}} if {
	limit := data.kijun.parameters.measures_check_days
	not measures.checked(input, ["spec", "dos"], limit)
}

# Where there is none, the rules on each of them report it.
_taken if count(input.spec.dos.measures) > 0

_taken if input.spec.dos.impact_reduction
