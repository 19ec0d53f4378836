# METADATA
# title: "電子メールサーバは不正な中継をしない"
# description: "電子メールサーバが電子メールの不正な中継を行わないように設定する（6.2.2(1)(a)）。誰からでも中継する設定を違反とし、設定の記載がないものを不明とする。"
# custom:
#   id: TEC-100
#   en:
#     title: "Mail servers do not relay illegally"
#     description: "Mail servers are set up so that no illegal relaying occurs (6.2.2(1)(a)). One that relays for anyone is a violation; one without a record of it is unknown."
#   severity: critical
#   kinds: [System]
#   clauses: ["unified-r7:6.2.2"]
#   basis: official
#   since: 0.1.0
#   message:
#     ja: "電子メールサーバ「{name}」が第三者の中継を許しています"
#     en: "The mail server \"{name}\" relays mail for anyone"
#   unknown:
#     ja: "電子メールサーバ「{name}」が第三者の中継を許すかが記載されていません"
#     en: "Whether the mail server \"{name}\" relays for anyone is not recorded"
#   expected:
#     ja: "open_relay が false である"
#     en: "open_relay is false"
#   remedy:
#     ja: "中継を許す相手を限定してください"
#     en: "Limit who may relay"
package kijun.rules.technical.mail_open_relay

import data.kijun.lib.systems

applicable if {
	systems.in_service(input)
	count(input.spec.mail.servers) > 0
}

findings contains {"path": ["spec", "mail", "servers", i, "open_relay"], "args": {"name": server.name}} if {
	some i, server in input.spec.mail.servers
	server.open_relay
}

open contains {"path": ["spec", "mail", "servers", i], "args": {"name": server.name}} if {
	some i, server in input.spec.mail.servers
	object.get(server, "open_relay", null) == null
}
