# METADATA
# title: "ウェブサイトの全ての情報を暗号化する"
# description: "インターネットを介して転送される情報の盗聴と改ざんを防ぐため、全ての情報を暗号化し、電子証明書による認証を行う。TLS で全てを暗号化していないサイトを違反とする。機関外の者に提供するサイトは、情報システムの internet の記載によらずインターネットを介するとみる。これは kijun の解釈である。"
# custom:
#   id: TEC-080
#   en:
#     title: "Everything a website sends is encrypted"
#     description: "To prevent theft and tampering of information sent over the internet all of it is encrypted, with authentication by electronic certificates. A site that does not encrypt everything with TLS is a violation. A site for people outside is taken to use the internet whatever internet says; that is kijun's reading."
#   severity: high
#   kinds: [System]
#   clauses: ["unified-r7:6.2.3(1)(d)"]
#   basis: official
#   since: 0.1.0
#   message:
#     ja: "ウェブサイト「{name}」が全ての情報を TLS で暗号化していると記録されていません"
#     en: "The website \"{name}\" is not recorded as encrypting everything with TLS"
#   expected:
#     ja: "tls.all_pages が true である"
#     en: "tls.all_pages is true"
#   remedy:
#     ja: "全てのページを TLS で提供してください"
#     en: "Serve all pages over TLS"
package kijun.rules.technical.web_not_encrypted

import data.kijun.lib.place
import data.kijun.lib.systems

applicable if {
	systems.in_service(input)
	count(_exposed) > 0
}

findings contains {"path": place.nearest(input, ["spec", "web", "sites", i, "tls", "all_pages"]), "args": {"name": site.name}} if {
	some i, site in _exposed
	object.get(site, ["tls", "all_pages"], false) == false
}

_exposed := {i: site |
	some i, site in input.spec.web.sites
	_over_the_internet(site)
}

_over_the_internet(_) if input.spec.internet == "facing"

# People outside come over the internet, whatever is stated of the system.
_over_the_internet(site) if site.audience == "outside"
