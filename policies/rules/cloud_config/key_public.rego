# METADATA
# title: "暗号鍵を全ての者に使わせない"
# description: "暗号鍵の方針が、条件なしに全ての者に操作を許していれば違反とする。"
# custom:
#   id: CFG-PUB-04
#   en:
#     title: "Keys are not open to everyone"
#     description: "A key policy that allows everyone without a narrowing condition is a violation."
#   severity: critical
#   kinds: [CloudConfig]
#   clauses: ["unified-r7:7.1.2(1)(b)", "ismap-cc22:10.1.2"]
#   basis: inferred
#   since: 0.1.0
#   message:
#     ja: "暗号鍵「{address}」の方針が全ての者に操作を許しています"
#     en: "The policy of the key \"{address}\" allows everyone"
#   unknown:
#     ja: "「{address}」の方針が許す主体が構成から分かりません"
#     en: "The configuration does not say about \"{address}\": whom the policy allows"
#   expected:
#     ja: "方針が許す主体が限られていること"
#     en: "The policy names its principals"
#   remedy:
#     ja: "鍵の方針の主体を、必要な利用者及び役割に限ってください"
#     en: "Limit the key policy to the users and roles that need it"
package kijun.rules.cloud_config.key_public

import data.kijun.lib.cloud

applicable if {
	some resource in input.spec.resources
	resource.type == "key"
}

findings contains {"path": ["spec", "resources", i, "attributes", "public_access"], "args": {"address": resource.address}} if {
	some i, resource in input.spec.resources
	resource.type == "key"
	resource.attributes.public_access == true
}

open contains {"path": ["spec", "resources", i], "args": {"address": resource.address}} if {
	some i, resource in input.spec.resources
	resource.type == "key"
	cloud.unknown(resource, "public_access")
}
