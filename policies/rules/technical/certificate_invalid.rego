# METADATA
# title: "有効なサーバ証明書を使う"
# description: "インターネットを介して情報を転送するウェブサイトは、電子証明書による認証を行う。TLS の証明書の記載がないか、有効期限を過ぎていれば違反とする。TLS の記載自体がないサイトは TEC-080 が判定する。機関外の者に提供するサイトは、情報システムの internet の記載によらずインターネットを介するとみる。これは kijun の解釈である。"
# custom:
#   id: TEC-081
#   en:
#     title: "Websites have a valid certificate"
#     description: "Websites that send information over the internet authenticate by electronic certificates. No recorded certificate for TLS, or one that has expired, is a violation. A site without any TLS is reported by TEC-080. A site for people outside is taken to use the internet whatever internet says; that is kijun's reading."
#   severity: high
#   kinds: [System]
#   clauses: ["unified-r7:6.2.3(1)(d)"]
#   basis: official
#   since: 0.1.0
#   message:
#     ja: "ウェブサイト「{name}」に有効期限内のサーバ証明書がありません"
#     en: "The website \"{name}\" has no certificate that is still valid"
#   expected:
#     ja: "tls.certificate.expires_on が基準日以降である"
#     en: "tls.certificate.expires_on has not passed"
#   remedy:
#     ja: "証明書を更新し、有効期限を記載してください"
#     en: "Renew the certificate and record its expiry"
package kijun.rules.technical.certificate_invalid

import data.kijun.lib.place
import data.kijun.lib.systems

applicable if {
	systems.in_service(input)
	count(_exposed) > 0
}

findings contains {"path": place.nearest(input, ["spec", "web", "sites", i, "tls", "certificate", "expires_on"]), "args": {"name": site.name}} if {
	some i, site in _exposed
	site.tls
	not _valid(site)
}

_valid(site) if site.tls.certificate.expires_on >= input.as_of

_exposed := {i: site |
	some i, site in input.spec.web.sites
	_over_the_internet(site)
}

_over_the_internet(_) if input.spec.internet == "facing"

# People outside come over the internet, whatever is stated of the system.
_over_the_internet(site) if site.audience == "outside"
