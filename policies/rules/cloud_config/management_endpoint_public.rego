# METADATA
# title: "管理用の接続点をインターネット全体に開かない"
# description: "Kubernetes などの管理用の接続点に、インターネットのどこからでも接続できる設定であれば違反とする。"
# custom:
#   id: CFG-NET-04
#   en:
#     title: "Management endpoints are not open to the internet"
#     description: "A management endpoint, such as that of Kubernetes, set to be reachable from anywhere on the internet is a violation."
#   severity: high
#   kinds: [CloudConfig]
#   clauses: ["unified-r7:6.4.1(2)(c)", "ismap-cc22:9.4.2", "ismap-cc22:13.1.3"]
#   basis: inferred
#   since: 0.1.0
#   message:
#     ja: "「{address}」の管理用の接続点がインターネット全体に開かれています"
#     en: "The management endpoint of \"{address}\" is open to the whole internet"
#   unknown:
#     ja: "「{address}」の管理用の接続点の公開範囲が構成から分かりません"
#     en: "The configuration does not say about \"{address}\": how far the management endpoint is open"
#   expected:
#     ja: "管理用の接続点が閉域であるか、接続元が限られていること"
#     en: "The endpoint is private or limited to known sources"
#   remedy:
#     ja: "公開の接続点を無効にするか、接続元のアドレスを限ってください"
#     en: "Turn the public endpoint off or limit its source addresses"
package kijun.rules.cloud_config.management_endpoint_public

import data.kijun.lib.cloud

applicable if {
	some resource in input.spec.resources
	resource.type == "kubernetes-cluster"
}

findings contains {"path": ["spec", "resources", i, "attributes", "management_public"], "args": {"address": resource.address}} if {
	some i, resource in input.spec.resources
	resource.type == "kubernetes-cluster"
	resource.attributes.management_public == true
}

open contains {"path": ["spec", "resources", i], "args": {"address": resource.address}} if {
	some i, resource in input.spec.resources
	resource.type == "kubernetes-cluster"
	cloud.unknown(resource, "management_public")
}
