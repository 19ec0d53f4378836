# METADATA
# title: "データベースの管理者の権限を管理する"
# description: "内部の者による不正な操作を防ぐ、管理者アカウントの権限の管理の記載がないデータベースを違反とする。記載した管理が有効かは人が確かめる。ほかの対策は ELM-055 から ELM-057 が扱う。"
# custom:
#   id: TEC-110
#   en:
#     title: "Privileges of database administrators are controlled"
#     description: "A database without a record of how administrators' privileges are controlled against abuse from inside is a violation; whether the control works is confirmed by people. Other safeguards are left to ELM-055 to ELM-057."
#   severity: medium
#   kinds: [System]
#   clauses: ["unified-r7:6.2.5(1)(a)"]
#   basis: official
#   since: 0.1.0
#   message:
#     ja: "データベース「{name}」の管理者権限の管理が記載されていません"
#     en: "The database \"{name}\" has no record of how administrators are controlled"
#   expected:
#     ja: "administrator_control に管理の方法を記す"
#     en: "administrator_control describes the control"
#   remedy:
#     ja: "権限の管理を定めて記載してください"
#     en: "Establish the control and record it"
package kijun.rules.technical.database_safeguard_missing

import data.kijun.lib.systems

applicable if {
	systems.in_service(input)
	count(input.spec.databases) > 0
}

findings contains {"path": ["spec", "databases", i], "args": {"name": database.name}} if {
	some i, database in input.spec.databases
	not database.administrator_control
}
