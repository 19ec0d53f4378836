# METADATA
# title: "電子メールの送受信時に主体認証を行う"
# description: "電子メールクライアントとサーバの間の送受信時に主体認証を行う機能を備える（6.2.2(1)(b)）。認証がないか記載がないサーバを違反とする。"
# custom:
#   id: TEC-101
#   en:
#     title: "Mail clients are authenticated"
#     description: "Clients are authenticated when sending to and receiving from the server (6.2.2(1)(b)). A server without authentication, or without a record of it, is a violation."
#   severity: high
#   kinds: [System]
#   clauses: ["unified-r7:6.2.2"]
#   basis: official
#   since: 0.1.0
#   message:
#     ja: "電子メールサーバ「{name}」が送受信時に主体認証を行うと記録されていません"
#     en: "The mail server \"{name}\" is not recorded as authenticating clients"
#   expected:
#     ja: "client_authentication が none 以外である"
#     en: "client_authentication is something other than none"
#   remedy:
#     ja: "送受信時の主体認証を設け、記載してください"
#     en: "Authenticate clients and record how"
package kijun.rules.technical.mail_client_unauthenticated

import data.kijun.lib.place
import data.kijun.lib.systems

applicable if {
	systems.in_service(input)
	count(input.spec.mail.servers) > 0
}

findings contains {"path": place.nearest(input, ["spec", "mail", "servers", i, "client_authentication"]), "args": {"name": server.name}} if {
	some i, server in input.spec.mail.servers
	object.get(server, "client_authentication", "none") == "none"
}
