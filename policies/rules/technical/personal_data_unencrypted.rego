# METADATA
# title: "インターネットから到達できるシステムの個人情報を暗号化する"
# description: "2015年の年金の流出事件の教訓として2020年の講演が挙げた実務であり、インターネット側に置く個人情報は、要否の判断によらず暗号化する。条文は必要に応じた暗号化を求めるにとどまる。"
# custom:
#   id: TEC-037
#   en:
#     title: "Personal data on internet-facing systems is encrypted"
#     description: "A practice the 2020 talk draws from the pension data leak of 2015: personal data kept on the internet side is encrypted whatever was decided. The clauses ask for encryption where it is needed."
#   severity: critical
#   kinds: [System]
#   clauses: []
#   basis: practice
#   since: 0.1.0
#   message:
#     ja: "インターネットから到達できるシステムの個人情報「{name}」が暗号化されていません"
#     en: "The personal data \"{name}\" on an internet-facing system is not encrypted"
#   expected:
#     ja: "encrypted_by が spec.cryptography の利用（used_for が storage 又は other）を指す"
#     en: "encrypted_by names an entry of spec.cryptography whose used_for is storage or other"
#   remedy:
#     ja: "保存時の暗号化を設け、spec.cryptography と encrypted_by に記載してください"
#     en: "Encrypt it at rest and record it in spec.cryptography and encrypted_by"
package kijun.rules.technical.personal_data_unencrypted

import data.kijun.lib.place
import data.kijun.lib.systems

applicable if {
	systems.in_service(input)
	input.spec.internet == "facing"
	count(input.spec.information) > 0
}

findings contains {"path": place.nearest(input, ["spec", "information", i, "encrypted_by"]), "args": {"name": information.name}} if {
	some i, information in input.spec.information
	information.personal_data
	not systems.encrypted(input, information)
}
