# METADATA
# title: "ウェブサイトに HSTS を設定する"
# description: "暗号化しない接続へ誘導されることを防ぐ。条文は全ての情報の暗号化を求めるが HSTS を名指しせず、kijun の設計である。TLS の記載自体がないサイトは TEC-080 が判定する。"
# custom:
#   id: TEC-083
#   en:
#     title: "Websites set HSTS"
#     description: "It prevents users from being led to an unencrypted connection. The clause asks for encryption of all information and does not name HSTS; this is kijun's design. A site without any TLS is reported by TEC-080."
#   severity: low
#   kinds: [System]
#   clauses: []
#   basis: design
#   since: 0.1.0
#   message:
#     ja: "ウェブサイト「{name}」に HSTS を設定していると記録されていません"
#     en: "The website \"{name}\" is not recorded as setting HSTS"
#   expected:
#     ja: "tls.hsts が true である"
#     en: "tls.hsts is true"
#   remedy:
#     ja: "HSTS を設定し、記載してください"
#     en: "Set HSTS and record it"
package kijun.rules.technical.hsts_missing

import data.kijun.lib.place
import data.kijun.lib.systems

applicable if {
	systems.in_service(input)
	count(input.spec.web.sites) > 0
	input.spec.internet == "facing"
}

findings contains {"path": place.nearest(input, ["spec", "web", "sites", i, "tls", "hsts"]), "args": {"name": site.name}} if {
	some i, site in input.spec.web.sites
	site.tls
	object.get(site, ["tls", "hsts"], false) == false
}
