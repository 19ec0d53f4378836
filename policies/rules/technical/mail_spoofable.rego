# METADATA
# title: "送信元のなりすましを防ぐ"
# description: "電子メールのなりすましを防ぐ措置を講ずる（6.2.2(1)(c)）。SPF、DKIM、DMARC は条文になく、欠けた技術ごとに違反とするのは kijun の解釈である。監視だけの DMARC は人に確認を求める。"
# custom:
#   id: TEC-103
#   en:
#     title: "Spoofing of senders is prevented"
#     description: "Measures against spoofing of mail are taken (6.2.2(1)(c)). SPF, DKIM and DMARC are not in the clause; reporting each one missing is kijun's reading. A DMARC policy that only monitors is put to a person."
#   severity: high
#   kinds: [System]
#   clauses: ["unified-r7:6.2.2"]
#   basis: inferred
#   since: 0.1.0
#   message:
#     ja: "送信元ドメイン {name} に {technology} の設定がありません"
#     en: "The sender domain {name} has no {technology}"
#   question:
#     ja: "送信元ドメイン {name} の {technology} は監視だけ（p=none）です。隔離又は拒否へ移る予定はありますか"
#     en: "The {technology} policy of the sender domain {name} only monitors (p=none). Is a move to quarantine or reject planned?"
#   expected:
#     ja: "spf、dkim、dmarc が設定されている"
#     en: "spf, dkim and dmarc are set"
#   remedy:
#     ja: "欠けた送信ドメイン認証を設定し、記載してください"
#     en: "Set up the missing sender authentication and record it"
package kijun.rules.technical.mail_spoofable

import data.kijun.lib.place
import data.kijun.lib.systems

applicable if {
	systems.in_service(input)
	count(input.spec.mail.sender_domains) > 0
}

findings contains {
	"path": place.nearest(input, ["spec", "mail", "sender_domains", i, field]),
	"key": field,
	"args": {"name": domain.name, "technology": upper(field)},
} if {
	some i, domain in input.spec.mail.sender_domains
	some field, absent in {"spf": "none", "dkim": false, "dmarc": "absent"}
	object.get(domain, field, absent) == absent
}

reviews contains {
	"path": ["spec", "mail", "sender_domains", i, "dmarc"],
	"args": {"name": domain.name, "technology": "DMARC"},
} if {
	some i, domain in input.spec.mail.sender_domains
	domain.dmarc == "none"
}
