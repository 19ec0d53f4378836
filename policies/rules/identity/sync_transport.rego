# METADATA
# title: 利用者情報はファイル交換装置で内外を渡す
# description: |
#   内外のディレクトリを直接つなげば、利用者管理が分離されたネットワークの抜け道になる。
#   2020年の講演は、ファイル交換装置の転送予定に従い LDIF ファイルで渡す。
#   受渡しの方法がこれと異なるもの、又は記載のないものを違反とする。
# custom:
#   id: IDM-006
#   en:
#     title: User information crosses by the file exchange device
#     description: |
#       A direct connection between the directories would be a way around the separation of the networks. In the 2020 talk an
#       LDIF file is passed by the file exchange device on its schedule. Any other transport, or none recorded, is a violation.
#   severity: high
#   kinds: [IdentityStore]
#   clauses: []
#   basis: practice
#   since: 0.1.0
#   message:
#     ja: "内外の利用者情報の受渡しがファイル交換装置によっていません（記載: {transport}）"
#     en: "User information does not cross by the file exchange device (recorded: {transport})"
#   expected:
#     ja: "file_exchange_device（ファイル交換装置）"
#     en: "file_exchange_device"
#   remedy:
#     ja: "ファイル交換装置による受渡しに改め、transport を file_exchange_device としてください。"
#     en: "Pass it through the file exchange device and set transport to file_exchange_device."
package kijun.rules.identity.sync_transport

import data.kijun.lib.place

applicable if input.spec.synchronisation

findings contains {
	"path": place.nearest(input, ["spec", "synchronisation", "transport"]),
	"args": {"transport": transport},
} if {
	transport := object.get(input.spec.synchronisation, "transport", "-")
	transport != "file_exchange_device"
}
