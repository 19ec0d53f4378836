# METADATA
# title: "データベースで、データにアクセスした利用者を特定する方法を設ける"
# description: "データにアクセスした利用者を特定する方法の記載がないデータベースを違反とする。条項は措置を求め、記載した措置が有効かは人が確かめる。"
# custom:
#   id: ELM-055
#   en:
#     title: "Users who access data are identified"
#     description: "A database without a record of how users who access data are identified is a violation. The clause asks for measures; whether they work is confirmed by people."
#   severity: medium
#   kinds: [System]
#   clauses: ["unified-r7:6.2.5(1)(b)"]
#   basis: official
#   since: 0.1.0
#   message:
#     ja: "データベース「{name}」に、データにアクセスした利用者を特定する方法の記載がありません"
#     en: "The database \"{name}\" has no record of how users who access data are identified"
#   expected:
#     ja: "user_identification に方法を記す"
#     en: "user_identification describes it"
#   remedy:
#     ja: "措置を講じて記載してください"
#     en: "Take the measure and record it"
package kijun.rules.elements.database_users_unidentified

import data.kijun.lib.systems

applicable if {
	systems.in_service(input)
	count(input.spec.databases) > 0
}

findings contains {"path": ["spec", "databases", i], "args": {"name": database.name}} if {
	some i, database in input.spec.databases
	not database.user_identification
}
