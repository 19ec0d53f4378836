# METADATA
# title: "安全な版の TLS だけを許す"
# description: "暗号を利用した安全なプロトコルを定める。版は条文になく、組織が許す版（初期値は TLS 1.2 と TLS 1.3）以外を受け付ける設定を違反とする。版の記載がないウェブサイトは不明とする。"
# custom:
#   id: TEC-035
#   en:
#     title: "Only safe versions of TLS are allowed"
#     description: "A safe protocol is decided. The clause gives no version; a setting that accepts any version other than those the organisation allows (TLS 1.2 and 1.3 by default) is a violation. A site whose versions are not recorded is unknown."
#   severity: high
#   kinds: [System]
#   parameters: [tls_versions_allowed]
#   clauses: ["unified-r7:7.1.5(1)(b)", "unified-r7:6.2.3(1)(d)"]
#   basis: inferred
#   since: 0.1.0
#   message:
#     ja: "「{name}」は、組織が許していない版 {version} を受け付けます"
#     en: "\"{name}\" accepts {version}, a version the organisation does not allow"
#   unknown:
#     ja: "「{name}」が受け付ける TLS の版が記載されていません"
#     en: "The versions of TLS that \"{name}\" accepts are not recorded"
#   expected:
#     ja: "受け付ける版が全て組織の許す版である"
#     en: "Every version accepted is one the organisation allows"
#   remedy:
#     ja: "その版を無効にしてください"
#     en: "Disable the version"
package kijun.rules.technical.tls_version_not_allowed

import data.kijun.lib.systems

applicable if {
	systems.in_service(input)
	_tls_used
}

findings contains {"path": array.concat(place, [j]), "args": {"name": name, "version": version}} if {
	some [place, name, versions] in _endpoints
	some j, version in versions
	not version in data.kijun.parameters.tls_versions_allowed
}

open contains {"path": ["spec", "web", "sites", i], "args": {"name": site.name}} if {
	some i, site in input.spec.web.sites
	site.tls
	count(object.get(site, ["tls", "versions"], [])) == 0
}

_tls_used if input.spec.web.sites[_].tls

_tls_used if input.spec.cryptography[_].tls_versions

_endpoints contains [["spec", "cryptography", i, "tls_versions"], use.name, use.tls_versions] if {
	some i, use in input.spec.cryptography
}

_endpoints contains [["spec", "web", "sites", i, "tls", "versions"], site.name, site.tls.versions] if {
	some i, site in input.spec.web.sites
}
