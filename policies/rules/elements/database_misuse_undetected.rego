# METADATA
# title: "データベースで、権限を持つ利用者の不正な操作を検知する方法を設ける"
# description: "権限を持つ利用者の不正な操作を検知する方法の記載がないデータベースを違反とする。条項は措置を求め、記載した措置が有効かは人が確かめる。"
# custom:
#   id: ELM-056
#   en:
#     title: "Misuse of databases by authorised users is detected"
#     description: "A database without a record of how misuse by authorised users is detected is a violation. The clause asks for measures; whether they work is confirmed by people."
#   severity: medium
#   kinds: [System]
#   clauses: ["unified-r7:6.2.5(1)(c)"]
#   basis: official
#   since: 0.1.0
#   message:
#     ja: "データベース「{name}」に、権限を持つ利用者の不正な操作を検知する方法の記載がありません"
#     en: "The database \"{name}\" has no record of how misuse by authorised users is detected"
#   expected:
#     ja: "misuse_detection に方法を記す"
#     en: "misuse_detection describes it"
#   remedy:
#     ja: "措置を講じて記載してください"
#     en: "Take the measure and record it"
package kijun.rules.elements.database_misuse_undetected

import data.kijun.lib.systems

applicable if {
	systems.in_service(input)
	count(input.spec.databases) > 0
}

findings contains {"path": ["spec", "databases", i], "args": {"name": database.name}} if {
	some i, database in input.spec.databases
	not database.misuse_detection
}
