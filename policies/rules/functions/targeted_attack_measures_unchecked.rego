# METADATA
# title: "標的型攻撃の対策が働いていることを確かめる"
# description: "インターネットに接続する情報システムには標的型攻撃の入口対策、内部対策及び出口対策が講じられていなければならない。書いた対策が働いていることを、組織が定める日数以内に誰かが確かめた記録がなければ違反とする。確認と間隔は kijun の定めである。"
# custom:
#   id: FNC-046
#   en:
#     title: "Measures against targeted attacks are checked"
#     description: "Gateway, inner and exit measures against targeted attacks have to be in place for systems connected to the internet. No record within the days the organisation has set that somebody checked that the measures written down work is a violation. The check and its interval are kijun's."
#   severity: medium
#   kinds: [System]
#   parameters: [measures_check_days]
#   clauses: ["unified-r7:7.2.4(1)(a)", "unified-r7:7.2.4(1)(b)"]
#   basis: inferred
#   since: 0.2.0
#   message:
#     ja: "標的型攻撃の対策が働いていることを、組織が定める直近{limit}日の間に確かめた記録（日と確かめた者）がありません"
#     en: "No record within the last {limit} days, the number the organisation has set, of when and by whom the measures against targeted attacks were checked"
#   expected:
#     ja: "targeted_attack の check に、組織が定める日数以内の checked_on と checker がある"
#     en: "check of targeted_attack has a checked_on within the days the organisation has set, and checker"
#   remedy:
#     ja: "書いた対策が講じられ働いていることを確かめ、日と確かめた者を記録してください"
#     en: "Check that the measures written down are taken and work, and record when and by whom"
package kijun.rules.functions.targeted_attack_measures_unchecked

import data.kijun.lib.measures
import data.kijun.lib.place
import data.kijun.lib.systems

applicable if {
	systems.in_service(input)
	input.spec.internet != "none"
	_taken
}

findings contains {"path": place.nearest(input, ["spec", "targeted_attack", "check"]), "args": {"limit": limit}} if {
	limit := data.kijun.parameters.measures_check_days
	not measures.checked(input, ["spec", "targeted_attack"], limit)
}

# Where there is none, the rules on each of them report it.
_taken if {
	some layer in ["entry", "inner", "exit"]
	count(input.spec.targeted_attack[layer]) > 0
}
