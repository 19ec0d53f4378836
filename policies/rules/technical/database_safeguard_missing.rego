# METADATA
# title: "データベースの四つの対策を講ずる"
# description: "データベースでは、内部不正を防ぐ管理者権限の管理、データにアクセスした利用者の特定、権限を持つ利用者の不正操作の検知、脆弱性を悪用した不正操作の防止を行う。記載のない対策ごとに違反とする。"
# custom:
#   id: TEC-110
#   en:
#     title: "Databases have the four safeguards"
#     description: "Databases have control of administrators' privileges, identification of users, detection of misuse by authorised users, and measures against exploitation of vulnerabilities. Each one without a record is a violation."
#   severity: medium
#   kinds: [System]
#   clauses: ["unified-r7:6.2.5(1)(a)", "unified-r7:6.2.5(1)(b)", "unified-r7:6.2.5(1)(c)", "unified-r7:6.2.5(1)(d)"]
#   basis: official
#   since: 0.1.0
#   message:
#     ja: "データベース「{name}」の対策 {item} が記載されていません"
#     en: "The database \"{name}\" has no recorded {item}"
#   expected:
#     ja: "administrator_control、user_identification、misuse_detection、vulnerability_measures を全て記す"
#     en: "administrator_control, user_identification, misuse_detection and vulnerability_measures are all recorded"
#   remedy:
#     ja: "欠けた対策を講じて記載してください"
#     en: "Take the missing measure and record it"
package kijun.rules.technical.database_safeguard_missing

import data.kijun.lib.systems

applicable if {
	systems.in_service(input)
	count(input.spec.databases) > 0
}

findings contains {"path": ["spec", "databases", i], "key": item, "args": {"name": database.name, "item": item}} if {
	some i, database in input.spec.databases
	some item in {"administrator_control", "user_identification", "misuse_detection", "vulnerability_measures"}
	object.get(database, item, "") == ""
}
