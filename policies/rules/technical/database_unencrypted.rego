# METADATA
# title: "データベースのデータを暗号化する"
# description: "窃取や電磁的記録媒体の盗難による漏えいを防ぐ必要があるデータを暗号化する。必要の有無は条文に線引きがなく、機密性2以上のシステムのデータベースとみる。"
# custom:
#   id: TEC-111
#   en:
#     title: "Database contents are encrypted"
#     description: "Data that must not leak by malicious means or theft of media is encrypted. The clause draws no line; databases of systems of confidentiality 2 or higher are taken to need it."
#   severity: high
#   kinds: [System]
#   clauses: ["unified-r7:6.2.5(1)(e)"]
#   basis: inferred
#   since: 0.1.0
#   message:
#     ja: "要機密情報を取り扱うシステムのデータベース「{name}」が暗号化されていません"
#     en: "The database \"{name}\" of a system with confidential information is not encrypted"
#   expected:
#     ja: "encrypted_by が spec.cryptography の利用（used_for が storage 又は other）を指す"
#     en: "encrypted_by names an entry of spec.cryptography whose used_for is storage or other"
#   remedy:
#     ja: "暗号化を設け、spec.cryptography と encrypted_by に記載してください"
#     en: "Encrypt it and record it in spec.cryptography and encrypted_by"
package kijun.rules.technical.database_unencrypted

import data.kijun.lib.classification
import data.kijun.lib.place
import data.kijun.lib.systems

applicable if {
	systems.in_service(input)
	classification.confidential(input.spec.classification)
	count(input.spec.databases) > 0
}

findings contains {"path": place.nearest(input, ["spec", "databases", i, "encrypted_by"]), "args": {"name": database.name}} if {
	some i, database in input.spec.databases
	not systems.encrypted(input, database)
}
