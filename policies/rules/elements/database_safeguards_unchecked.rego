# METADATA
# title: "データベースの対策が働いていることを確かめる"
# description: "データベースの管理者権限の管理、利用者の特定、不正操作の検知、脆弱性の悪用の防止は講じられていなければならない。書いた対策が働いていることを、組織が定める日数以内に誰かが確かめた記録がなければ違反とする。確認と間隔は kijun の定めである。"
# custom:
#   id: ELM-133
#   en:
#     title: "The safeguards of databases are checked"
#     description: "Control of administrators, identification of users, detection of misuse and prevention of exploits have to be in place for databases. No record within the days the organisation has set that somebody checked that the safeguards written down work is a violation. The check and its interval are kijun's."
#   severity: medium
#   kinds: [System]
#   parameters: [measures_check_days]
#   clauses: ["unified-r7:6.2.5(1)(a)", "unified-r7:6.2.5(1)(b)", "unified-r7:6.2.5(1)(c)", "unified-r7:6.2.5(1)(d)"]
#   basis: inferred
#   since: 0.2.0
#   message:
#     ja: "データベース「{name}」の対策が働いていることを、組織が定める直近{limit}日の間に確かめた記録（日と確かめた者）がありません"
#     en: "No record within the last {limit} days, the number the organisation has set, of when and by whom the safeguards of the database \"{name}\" were checked"
#   expected:
#     ja: "databases の check に、組織が定める日数以内の checked_on と checker がある"
#     en: "check of each of databases has a checked_on within the days the organisation has set, and checker"
#   remedy:
#     ja: "書いた対策が講じられ働いていることを確かめ、日と確かめた者を記録してください"
#     en: "Check that the measures written down are taken and work, and record when and by whom"
package kijun.rules.elements.database_safeguards_unchecked

import data.kijun.lib.measures
import data.kijun.lib.place
import data.kijun.lib.systems

applicable if {
	systems.in_service(input)
	count(_safeguarded) > 0
}

findings contains {"path": place.nearest(input, ["spec", "databases", i, "check"]), "args": {"name": database.name, "limit": limit}} if {
	limit := data.kijun.parameters.measures_check_days
	some i, database in _safeguarded
	not measures.checked(input, ["spec", "databases", i], limit)
}

# What has no safeguard at all is reported by the rules on each of them.
_safeguarded[i] := database if {
	some i, database in input.spec.databases
	some field in ["administrator_control", "user_identification", "misuse_detection", "vulnerability_measures"]
	database[field]
}
