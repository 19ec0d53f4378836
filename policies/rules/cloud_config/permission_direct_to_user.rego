# METADATA
# title: "権限はグループ又は役割を介して与える"
# description: "利用者に方針を直接書き込み又は付与していれば違反とする。"
# custom:
#   id: CFG-IAM-09
#   en:
#     title: "Permissions are given through groups or roles"
#     description: "A policy written into or attached directly to a user is a violation."
#   severity: low
#   kinds: [CloudConfig]
#   clauses: ["ismap-cc22:9.2.2"]
#   references: ["cis-aws-3.0:1.15"]
#   basis: inferred
#   since: 0.1.0
#   message:
#     ja: "利用者「{address}」に権限が直接与えられています"
#     en: "Permissions are given directly to the user \"{address}\""
#   unknown:
#     ja: "「{address}」の直接の権限付与の有無が構成から分かりません"
#     en: "The configuration does not say about \"{address}\": whether permissions are given directly"
#   expected:
#     ja: "権限がグループ又は役割を介して与えられていること"
#     en: "Permissions come through groups or roles"
#   remedy:
#     ja: "方針をグループ又は役割に移し、利用者をそれに加えてください"
#     en: "Move the policy to a group or role and add the user to it"
package kijun.rules.cloud_config.permission_direct_to_user

import data.kijun.lib.cloud

applicable if {
	some resource in input.spec.resources
	resource.type == "identity-user"
}

findings contains {"path": ["spec", "resources", i, "attributes", "direct_permissions"], "args": {"address": resource.address}} if {
	some i, resource in input.spec.resources
	resource.type == "identity-user"
	resource.attributes.direct_permissions == true
}

open contains {"path": ["spec", "resources", i], "args": {"address": resource.address}} if {
	some i, resource in input.spec.resources
	resource.type == "identity-user"
	cloud.unknown(resource, "direct_permissions")
}
