# METADATA
# title: "パスワードの長さと再利用を制限する"
# description: "パスワードの最低文字数、又は再利用できない過去のパスワードの数が、組織が定める数より少なければ違反とする。数は組織の定めである。"
# custom:
#   id: CFG-IAM-13
#   en:
#     title: "Password length and reuse are restricted"
#     description: "A password policy whose minimum length, or whose number of passwords that may not be reused, is below what the organisation has set is a violation; the numbers are the organisation's own."
#   severity: medium
#   kinds: [CloudConfig]
#   parameters: [cloud_password_length, cloud_password_history]
#   clauses: ["unified-r7:7.1.1(1)(c)", "ismap-cc22:9.4.3"]
#   references: ["cis-aws-3.0:1.8", "cis-aws-3.0:1.9"]
#   basis: inferred
#   since: 0.1.0
#   message:
#     ja: "パスワードの方針「{address}」の項目「{item}」は {value} で、組織が定める {limit} に足りません"
#     en: "{item} of the password policy \"{address}\" is {value}, below the {limit} the organisation has set"
#   unknown:
#     ja: "「{address}」のパスワードの方針が構成から分かりません"
#     en: "The configuration does not say about \"{address}\": its password policy"
#   expected:
#     ja: "最低文字数と再利用の禁止数が組織の定める数以上であること"
#     en: "Both numbers are at least what the organisation has set"
#   remedy:
#     ja: "パスワードの方針の最低文字数と再利用の禁止数を増やしてください"
#     en: "Raise the minimum length and the number of passwords remembered"
package kijun.rules.cloud_config.weak_password_policy

import data.kijun.lib.cloud

_minima := {
	"minimum_length": data.kijun.parameters.cloud_password_length,
	"reuse_prevention": data.kijun.parameters.cloud_password_history,
}

applicable if {
	some resource in input.spec.resources
	resource.type == "password-policy"
}

findings contains {
	"path": ["spec", "resources", i, "attributes", item],
	"args": {"address": resource.address, "item": item, "value": resource.attributes[item], "limit": limit},
} if {
	some i, resource in input.spec.resources
	resource.type == "password-policy"
	some item, limit in _minima
	resource.attributes[item] < limit
}

open contains {"path": ["spec", "resources", i], "args": {"address": resource.address}} if {
	some i, resource in input.spec.resources
	resource.type == "password-policy"
	some item, _ in _minima
	cloud.unknown(resource, item)
}
