# METADATA
# title: "仮想機械に公開 IP アドレスを付けない"
# description: "仮想機械に公開 IP アドレスが付くか、サブネットが自動で付ける設定であれば違反とする。公開が必要なものは例外措置で扱う。"
# custom:
#   id: CFG-NET-05
#   en:
#     title: "Virtual machines get no public address"
#     description: "A virtual machine with a public address, or a subnet that gives one automatically, is a violation; what must be public is handled by an exception."
#   severity: medium
#   kinds: [CloudConfig]
#   clauses: ["ismap-cc22:13.1.3"]
#   basis: inferred
#   since: 0.1.0
#   message:
#     ja: "「{address}」は公開 IP アドレスを付けます"
#     en: "\"{address}\" gives a public IP address"
#   unknown:
#     ja: "「{address}」の公開 IP アドレスの有無が構成から分かりません"
#     en: "The configuration does not say about \"{address}\": whether a public IP address is given"
#   expected:
#     ja: "公開 IP アドレスを付けないこと"
#     en: "No public IP address is given"
#   remedy:
#     ja: "公開 IP アドレスの付与を無効にし、負荷分散装置や中継を経由させてください"
#     en: "Turn it off and go through a load balancer or relay"
package kijun.rules.cloud_config.public_address

import data.kijun.lib.cloud

_kinds := {"compute-instance", "subnet"}

applicable if {
	some resource in input.spec.resources
	resource.type in _kinds
}

findings contains {"path": ["spec", "resources", i, "attributes", "public_ip"], "args": {"address": resource.address}} if {
	some i, resource in input.spec.resources
	resource.type in _kinds
	resource.attributes.public_ip == true
}

open contains {"path": ["spec", "resources", i], "args": {"address": resource.address}} if {
	some i, resource in input.spec.resources
	resource.type in _kinds
	cloud.unknown(resource, "public_ip")
}
