# METADATA
# title: "TLS 1.2 以上だけを受け入れる"
# description: "待受け、配信網、検索基盤が TLS 1.2 より古い版を受け入れると分かれば違反とする。平文の待受けは CFG-TLS-03 が扱う。"
# custom:
#   id: CFG-TLS-02
#   en:
#     title: "Only TLS 1.2 or higher is accepted"
#     description: "A listener, content delivery network or search domain known to accept TLS versions before 1.2 is a violation; plain listeners are left to CFG-TLS-03."
#   severity: high
#   kinds: [CloudConfig]
#   clauses: ["unified-r7:7.1.5(1)(b)", "ismap-cc22:10.1.1", "ismap-cc22:14.1.2"]
#   basis: inferred
#   since: 0.1.0
#   message:
#     ja: "「{address}」は TLS {version} を受け入れます"
#     en: "\"{address}\" accepts TLS {version}"
#   unknown:
#     ja: "「{address}」の受け入れる TLS の版が構成から分かりません"
#     en: "The configuration does not say about \"{address}\": the TLS versions it accepts"
#   expected:
#     ja: "受け入れる最低の版が TLS 1.2 又は 1.3 であること"
#     en: "The lowest version accepted is TLS 1.2 or 1.3"
#   remedy:
#     ja: "TLS 1.2 以上だけを受け入れる設定に変更してください"
#     en: "Choose a setting that accepts only TLS 1.2 or higher"
package kijun.rules.cloud_config.old_tls_version

import data.kijun.lib.cloud

applicable if {
	some resource in input.spec.resources
	_judged(resource)
}

findings contains {
	"path": ["spec", "resources", i, "attributes", "minimum_tls"],
	"args": {"address": resource.address, "version": resource.attributes.minimum_tls},
} if {
	some i, resource in input.spec.resources
	_judged(resource)
	resource.attributes.minimum_tls in {"1.0", "1.1"}
}

open contains {"path": ["spec", "resources", i], "args": {"address": resource.address}} if {
	some i, resource in input.spec.resources
	_judged(resource)
	cloud.unknown(resource, "minimum_tls")
}

_judged(resource) if resource.type in {"cdn", "search-domain"}

# Only an encrypted listener has a TLS version.
_judged(resource) if {
	resource.type == "listener"
	resource.attributes.protocol in {"https", "tls"}
}
