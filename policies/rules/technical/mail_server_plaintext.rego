# METADATA
# title: "電子メールサーバ間の通信を暗号化する"
# description: "インターネットを介する電子メールの盗聴と改ざんを防ぐため、電子メールサーバ間の通信を暗号化する（6.2.2(1)(d)）。暗号化しないか記載がないサーバを違反とする。"
# custom:
#   id: TEC-102
#   en:
#     title: "Traffic between mail servers is encrypted"
#     description: "Traffic between mail servers is encrypted against theft and manipulation over the internet (6.2.2(1)(d)). A server that does not encrypt, or without a record of it, is a violation."
#   severity: high
#   kinds: [System]
#   clauses: ["unified-r7:6.2.2"]
#   basis: official
#   since: 0.1.0
#   message:
#     ja: "電子メールサーバ「{name}」がサーバ間の通信を暗号化すると記録されていません"
#     en: "The mail server \"{name}\" is not recorded as encrypting traffic with other servers"
#   expected:
#     ja: "server_encryption が opportunistic か required である"
#     en: "server_encryption is opportunistic or required"
#   remedy:
#     ja: "SMTP の TLS を有効にし、記載してください"
#     en: "Enable TLS for SMTP and record it"
package kijun.rules.technical.mail_server_plaintext

import data.kijun.lib.place
import data.kijun.lib.systems

applicable if {
	systems.in_service(input)
	count(input.spec.mail.servers) > 0
}

findings contains {"path": place.nearest(input, ["spec", "mail", "servers", i, "server_encryption"]), "args": {"name": server.name}} if {
	some i, server in input.spec.mail.servers
	object.get(server, "server_encryption", "none") == "none"
}
